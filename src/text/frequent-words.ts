/** Frequent words of languages written in Latin letters; words that are also English ones are left out. */
export const FREQUENT_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Czech: "v se že je pro jsou který která byl byla také podle nebo ale jako již",
    Danish: "og det er til på af den med der ikke har som blev være også efter eller",
    Dutch: "de het een dat niet zijn voor te aan bij naar werd heeft ook wordt deze maar nog zij hij",
    Finnish: "ja että oli sekä hän mutta mukaan myös kun ovat joka tai ollut kuin",
    French: "le la les des du une et est dans pour par sur au aux avec qui que pas ce cette son ses sont été ont selon",
    German:
      "der das und den dem ein eine ist nicht von mit auf für sich im zu des auch wird sind wie nach bei hat einen",
    Hungarian: "az és hogy nem egy is meg már volt lesz szerint vagy után csak pedig",
    Indonesian: "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh juga telah mereka bahwa",
    Italian: "il di che della del per una con non sono gli dei nel è alla anche più le delle da ha dal si",
    Polish: "w z się nie na że jest jak po przez oraz dla był była który od ale są został",
    Portuguese: "os uma e que em da dos das não com para por foi mais são ao pelo pela ele ela sua segundo",
    Romanian: "și în la cu pe din care pentru nu este de sunt fost mai după că au prin",
    Spanish: "el los las una y que del por con para su se es como al lo pero fue han según también ha más en",
    Swahili: "ya na wa kwa ni katika za la cha hii huo hiyo alisema kuwa baada pia",
    Swedish: "och att det som på är för med till inte har ett den av var han hon efter också eller",
    Tagalog: "ang ng sa mga na ay ito siya kay hindi nang ni para niya",
    Turkish: "ve bir bu için ile da de olarak olan daha çok gibi kadar sonra ancak göre",
    Vietnamese: "và của là có cho không các trong được với một những đã này người",
  }).map(([language, words]) => [language, new Set(words.split(" "))]),
);
