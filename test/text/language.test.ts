import { describe, expect, it } from "vitest";
import { foreignLanguage } from "../../src/text/language.js";
import { wordsOf } from "../../src/text/words-of.js";

const languageOf = (text: string) => foreignLanguage(wordsOf(text, { start: 0, end: text.length }));

describe("foreignLanguage", () => {
  it.each([
    ["French", "Le ministre a dit que les deux pays ont signé un accord sur la pêche dans le nord."],
    [
      "German",
      "Der Minister sagte, dass die beiden Länder ein Abkommen über den Fischfang im Norden schließen und nicht warten.",
    ],
    ["Spanish", "El ministro dijo que los dos países firmaron un acuerdo para la pesca en el norte."],
    ["Portuguese", "O ministro disse que os dois países não assinaram um acordo com a União, mas foi ao norte."],
    ["Italian", "Il ministro ha detto che i due paesi non sono d'accordo con la proposta per gli anni della crisi."],
    ["Polish", "Minister powiedział, że kraj nie podpisał umowy, ale jest gotów do rozmów oraz spotkania w stolicy."],
    ["Turkish", "Bakan iki ülke ile bir anlaşma için ve daha çok ticaret için görüştü, ancak imza olarak kaldı."],
    ["Cyrillic script", "Министр заявил, что две страны подписали соглашение."],
    ["Greek script", "Ο υπουργός είπε ότι οι δύο χώρες υπέγραψαν συμφωνία."],
    ["Chinese", "部长说两国签署了协议。"],
    ["Japanese", "大臣は両国が協定に署名したと述べた。"],
    ["Korean", "장관은 양국이 협정에 서명했다고 말했다."],
  ])("knows %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    "The minister said that the two countries have signed a treaty on fishing in the north.",
    "Luis de la Cruz, Ana del Rio and Carlos de los Santos won seats in La Paz and El Alto.",
    "Le Pen met Wilders in The Hague and Orban in Budapest.",
    "Al Gore, Al Sharpton and Al Franken",
    "12 | 14 | 18",
    "",
  ])("takes no English for another language: %j", (text) => {
    expect(languageOf(text)).toBeUndefined();
  });
});
