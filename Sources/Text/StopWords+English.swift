extension StopWords {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries, contractions, and the words of polite questions.
  static let englishWords = """
    a an the this that these those some any each every either neither both all no none other another such
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves someone somebody anyone anybody everyone
    nobody something anything everything nothing one
    who whom whose which what when where why how
    and or but nor if then else than because while although though whether unless until since so as
    in on at by for from of to into onto with without within about above across after against along among
    around before behind below beneath beside between beyond during over through throughout toward towards
    under up down upon via per out off
    am is are was were be been being do does did doing done have has had having
    can could will would shall should may might must
    not only just also too very more most much many few less least own same again further once here there now
    ever never always often still yet already even rather quite almost
    dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt havent hasnt hadnt
    im ive id youre youve hes shes its theyre theyve weve lets thats theres whats whos
    get got let please thanks hi hello yes eg ie etc
    """
}
