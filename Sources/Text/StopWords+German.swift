extension StopWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries, particles, and the words of polite questions.
  static let germanWords = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich selbst man
    mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines
    ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer
    dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
    welcher welche welches welchen welchem wer wen wem wessen was
    und oder aber sondern denn weil dass ob wenn als wie damit obwohl während bevor nachdem sobald falls sowie
    sowohl weder noch entweder bzw
    in im ins an am ans auf aufs aus bei beim bis durch für gegen mit nach ohne seit über um unter vom von vor
    vorm zu zum zur zwischen wegen trotz statt innerhalb außerhalb gegenüber ab
    bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären
    habe hast hat haben habt hatte hatten hätte hätten gehabt
    werde wirst wird werden werdet wurde wurden würde würden worden geworden
    kann kannst können könnt konnte konnten könnte könnten muss musst müssen müsst musste mussten müsste müssten
    soll sollst sollen sollte sollten will willst wollen wollt wollte wollten darf dürfen durfte dürfte dürften
    mag mögen möchte möchten
    nicht nichts nie auch nur schon so sehr mehr viel viele vielen etwas alle allem allen aller alles andere
    anderen anderer anderes einige einigen mal dann da dort hier hin her doch ja nein eben etwa ganz gar immer
    jetzt nun wieder also daher darum deshalb dabei dadurch dafür dagegen daran darauf daraus darin davon davor
    dazu wo wohin woher wann warum wieso weshalb womit wofür wobei worüber bereits bitte danke hallo jemand
    jemanden jemandem niemand zb dh ua usw etc
    """
}
