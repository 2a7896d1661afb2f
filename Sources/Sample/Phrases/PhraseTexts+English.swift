extension PhraseTexts {
  /// Questions and answers in English.
  static let englishExchange = """
    == ask
    Trouble with {T} at {H}: {B}. What could be behind it?
    At {H} we see this: {B}. Does anyone know that from {T}?
    A {T} question: {B}, since {V} at {H}. What do you check first?
    {^B}, although {N} looks fine. Any {T} advice for {H}?
    I am stuck with {T}, {B} ({H}). Could it be {N}?
    Since the rebuild at {H}: {B}. Which knob does {T} still offer?
    Quick one for the {T} people: {B}. It concerns {H}, part {M}.
    With {M} for {H} we have this: {B}. How do you handle it in {T}?
    Can somebody help with {T}? The case is {H}: {B}.
    We are going round in circles at {H}: {B}. Is this known in {T}?
    == askOpen
    Who can help me with {T}? It is about {H}.
    Is there anybody here who has done {T} before?
    Looking for a contact for {T}, ideally in {S}.
    Where do I find documents on {T}? The portal has nothing recent.
    Has anyone touched {T} for {P} yet?
    Whom do we turn to for {T}?
    == substance
    What matters is {N}; only then does {N} pay off.
    Mostly {N} depends on {N}, you can tell from {N}.
    Check {N} first and {N} after that.
    Without {N} you will not get {N} under control.
    We changed {N} by {Z} percent and {N} has been right since.
    {^N} comes before {N}, otherwise {N} misleads you.
    Compare {N} with {N}, then {N} makes sense.
    At {P} it was {N}: {N} was off by {Z} percent.
    Take {N} out and watch {N} for {Z} hours.
    {^N} does not get along with {N}, so always redo {N}.
    For {M} the spec names {N}, but sadly not {N}.
    Look at {N}: once it drifts, {N} is wrong too.
    In such cases I write down {N}, {N} and {N}.
    The cause is nearly always {N}, rarely {N}.
    {^N} and {N} have to match, or the problem just moves.
    With {K} the order is {N}, then {N}.
    {^N} alone will not do, {N} has to follow.
    My rule: {N} within {Z} percent, {N} never without a record.
    == some
    I only dealt with {N} once, patience helped.
    Maybe {N}? I am not sure.
    For us it was {N} back then, but that was another case.
    As far as I know there is a guide on {N}.
    Trying {N} would not hurt.
    == wrong
    Dead simple: restart it and {T} works again.
    {T} is a matter of will, just push it through.
    Saw it at once, a classic operator mistake.
    With {T} never ask for long, just do it!
    It has always been like that, ignore it.
    I am the expert here: replace everything, done.
    More budget for {T} and the topic is closed.
    == refute
    That did not help, sadly.
    We tried that, no change.
    No, that is not it.
    It rather got worse with that.
    == follow
    And how do you see {N} in that?
    What values do you have for {N}?
    Does that hold for {M} too?
    Understood. Is looking at {N} once a month enough?
    Could you send a picture of {N}?
    == thanks
    Thanks {F}, that was it!
    Great, {F}, that helped at once. Many thanks!
    Thank you so much, {F}. Stable since {V} now.
    Exactly the hint I missed, thanks {F}!
    Cheers {F}, I will do that today.
    Thank you, {F}, learned something again.
    == unknown
    I would love to know that as well.
    Nobody here, we asked for an offer from outside.
    No idea, but it keeps coming up.
    {T} is on the list, that is all I know.
    We are looking for somebody ourselves.
    One would have to ask a university.
    """

  /// Everyday talk in English.
  static let englishTalk = """
    == team
    The feedback from {S} on {P} is still missing.
    Can somebody take the {P} meeting on {V}?
    The papers for {P} are in the folder, please look by {V}.
    Part {M} will be late, we go on with {P} anyway.
    Status of {P}: {Z} items open, number {M} comes first.
    Who is in {S} on {V} and could bring samples?
    I changed the plan for {P}, please have a look.
    The customer meeting on {P} has moved to {V}.
    I still need your hours for the {P} report.
    {F}, could you add to the list for {M}?
    We should walk through {P} once more before {V}.
    {W} is on the {P} agenda for {V}, please bring figures.
    == teamReply
    Will do, {F}.
    Fine, I am in on {V}.
    I have entered it.
    Done from my side.
    Half of it is ready, the rest follows on {V}.
    {M} is on its way.
    Let us sort that out by phone, {F}.
    More likely {V} for me.
    Thanks for putting this together, {F}.
    I will bring the samples.
    Good idea, {F}, let us do that.
    The release is missing, I will ask.
    == broadcast
    Worth reading on {T}: a great piece in the trade press.
    {T} is the future! Here is the link to the talk.
    Trade fair news around {T}, who is coming?
    Our newsletter covers {T} this time.
    Poll: how important is {T} to you?
    Overheard: the competition invests in {T}.
    Podcast about {T}, have a listen!
    == superficial
    Exciting!
    Could not agree more.
    Great topic, {F}!
    Thanks for sharing.
    Curious how this goes on.
    +1
    == announce
    Dear {G}, the works meeting in {S} is on {V}.
    Dear {G}, the quarter is above plan. My thanks to all of you.
    The car park in {S} is closed on {V}.
    Dear {G}, please remember the compulsory briefing by {V}.
    The new menu in {S} starts on {V}.
    We welcome project {P} in its next phase.
    == bossCopy
    For the attention of {F}, the decision on {P} is pending.
    {F}, please approve {P}.
    For your information, {F}: {M} moves to {V}.
    == digest
    Automatic summary: {Z} new posts this week.
    Reminder: please close your time sheet by {V}.
    Maintenance window on {V}, the portal is down for {Z} minutes.
    == small
    Who is free on {V}? {^N} is waiting.
    On {V} it is all about {N}, do join in.
    Tried {N} yesterday and loved it.
    Does anyone have a tip for {N}?
    {^N} in {S} was wonderful, pictures to follow.
    Moving house: giving away everything around {N}.
    Next meeting on {V}, topic {W}.
    == smallReply
    I am in!
    Nice idea, {F}.
    Without me this time, sorry.
    Sounds good, I will bring {N}.
    Any time again!
    It was great fun last time.
    == intro
    Hello everybody, I am {F}, new in {S}. Looking forward to meeting you!
    Good morning, my name is {F} and I join the team in {S}.
    Greetings from {S}! I am {F} and brand new.
    I am {F}, just started in {S}, and wanted to say hello.
    == newAsk
    I am new here: where do I request access to {P}?
    Beginner's question: how do I sign up for the induction in {S}?
    Where do newcomers get protective clothing in {S}?
    How does leave booking work in the first months?
    Who can show me how part {M} is entered in the system?
    == welcome
    Welcome aboard! Everything you need is on the start page.
    A warm welcome! Have a look at the starter pages.
    == mentor
    Welcome {F}! Do it like this: the form in the portal, then drop me a line. I will show you the rest on {V}.
    Hi {F}, that puzzled me too at first. Come by on {V} and we set it up together.
    {F}, access goes through the desk in {S}. If it gets stuck, call me and I walk you through.
    Good question, {F}: enter the cost centre first, then the request. I will look at it with you tomorrow.
    == detail
    I went through the last {Z} cases of this.
    I attach the values for {M}.
    It was the same at {P} in {S}.
    Watch {Z} pieces after that, please.
    In my experience that is enough for {H}.
    == background
    About {Z} percent are affected, {V} was the worst.
    The customer in {S} is getting impatient.
    The manual says nothing about it.
    We searched for {Z} hours and found nothing.
    The sister machine does not show it.
    I can send pictures if you like.
    == teamMore
    Otherwise {P} slips into next week.
    I will put {M} on your desk on {V}.
    It is agreed with {S} already.
    The figures from {V} were better than expected, by the way.
    If anything is missing, just call me.
    {Z} pieces will do for now.
    And please do not forget {M}.
    == smallMore
    We meet at the gate in {S} as always.
    New faces are very welcome.
    {^N} from last time still lingers.
    Bring {N} if you like.
    There is a list at the canteen.
    """
}
