import { describe, expect, it } from "vitest";
import { isFurniture, isFurnitureSentence, tailStart } from "../../src/text/furniture.js";

const furniture = [
  "See also  Senate Puts Off Vote on Budget",
  "Read more: Five things to know about the vote",
  "READ ALSO | Minister resigns",
  "Related: The long road to peace",
  "Watch: Crowds gather in the capital",
  "Source link",
  "Source: Reuters",
  "Share this",
  "Share this article on Facebook",
  "Facebook Twitter WhatsApp Email",
  "Advertisement",
  "ADVERTISEMENT - CONTINUE READING BELOW",
  "Story continues below advertisement",
  "Sign up for our newsletter",
  "Sign up here to get our daily briefing in your inbox.",
  "Subscribe to our YouTube channel",
  "Get the latest headlines delivered daily.",
  "We use cookies to improve your experience on our website.",
  "By clicking “Accept”, you agree to our use of cookies.",
  "Accept all cookies",
  "© 2023 Example Media Ltd. All rights reserved.",
  "Copyright 2023 Example Press",
  "All rights reserved.",
  "Photo: Jane Roe/Getty Images",
  "Image credit: Ministry of Defence",
  "Jane Roe/AFP via Getty Images",
  "(AP Photo/Jane Roe)",
  "14 Comments",
  "Leave a comment",
  "3 min read",
  "1.2k shares",
  "Related articles",
  "You may also like",
  "Most read",
  "Next article: What the ruling means",
  "Skip to main content",
  "Terms of Use | Privacy Policy",
  "Tags: election, senate, budget",
  "Filed under: World",
  "Follow us on Twitter",
  "Follow Jane Roe on Twitter: @janeroe",
  "Click here to read the full report",
  "To read the full story, click here.",
  "This article was originally published on Example.org.",
  "This story has been updated to correct a name.",
  "This is a breaking news story. Check back for updates.",
  "A version of this article appears in print in the Sunday edition.",
  "This interview has been edited for length and clarity.",
  "Editor’s note: Figures were checked on Monday.",
  "The views expressed in this article are the author's own.",
  "Correction: An earlier version misspelled a name.",
  "Thank you for reading.",
  "Support independent journalism.",
  "Your email address will not be published.",
  "(With inputs from ANI)",
  "As an AI language model, I cannot verify current events.",
  "Sure, here is a rewritten version of the article:",
  "Here is the rewritten article:",
  "Here is the revised version of the text:",
  "I hope this helps!",
  "This revised article uses keywords and h2 headings to rank well in search engines.",
  "The rewritten version keeps the word count under 800 words and is plagiarism-free.",
  "* * *",
] as const;

const news = [
  "The minister shared this view with reporters.",
  "See what the court has done, the senator said.",
  "Read in full, the treaty obliges both sides to disarm.",
  "Related talks in Geneva ended without a deal.",
  "Watch officers fired on the boat.",
  "Sources close to the president said he would resign.",
  "Source countries must stop the trade, the envoy said.",
  "Share prices fell in Tokyo.",
  "Advertisements for the party appeared across the capital.",
  "Sign-ups for the army doubled in March.",
  "Subscribers to the state newspaper received the speech.",
  "Get-out-the-vote drives reached the north.",
  "Cookies and tea were served before the summit.",
  "By using force, the government lost its allies.",
  "By signing up to the treaty, the kingdom accepted its terms.",
  "Copyright law divides the two countries.",
  "All rights of the detainees were respected, the ministry said.",
  "Photographs of the site show craters.",
  "Images from the border showed long queues.",
  "Photo from the scene showed smoke over the port.",
  "Comments by the spokesman angered Ankara.",
  "Three comments drew fire.",
  "Three minutes of silence were held.",
  "Related articles of the constitution were suspended by the junta.",
  "Most readers of the paper oppose the war.",
  "Next Tuesday the two leaders will meet.",
  "Skip Johnson leads the delegation.",
  "Privacy groups sued the ministry.",
  "Tags worn by the prisoners were removed.",
  "Follow-up talks are set for May.",
  "Following Russia on to the stage, the envoy apologized.",
  "Clicking sounds came from the device, police said.",
  "This article of the penal code punishes treason.",
  "This article was invoked after the attack on the alliance.",
  "This report was published by the commission on Monday.",
  "This story began in 1991.",
  "A version of the plan was rejected by the parliament.",
  "The text was rewritten after objections from Moscow.",
  "The final version of the resolution drops the demand.",
  "The rewritten article of the constitution allows a third term.",
  "Editors of the daily were arrested.",
  "The views expressed in the meeting differed widely.",
  "Corrections officers went on strike.",
  "Thank you, Mr. President, he replied.",
  "Support for the government fell.",
  "Not a member of the alliance, the country has asked to join.",
  "Already a member of the bloc, the country backed the sanctions.",
  "With material from abroad, rebels built a bomb.",
  "As an AI company, it opposes the new law.",
  "Here is the new plan of the government, in ten points, as read out by the minister.",
  "I hope this war ends, the bishop said.",
  "Sure of victory, the president called an election.",
  "To hear the story of the war, the court summoned the general.",
  "Like others on the council, he abstained.",
  "Join forces or lose, the premier told the parties.",
  "Search teams found the aircraft.",
  "Home Secretary Jane Roe resigned.",
  "Video of the attack spread on Monday.",
  "Popular protests shook the capital.",
  "Trending lower, the rouble hit a record.",
] as const;

describe("isFurniture", () => {
  it.each(furniture)("finds %s", (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each(news)("leaves %s", (line) => {
    expect([isFurniture(line), isFurnitureSentence(line), tailStart(line)]).toEqual([false, false, line.length]);
  });
});

describe("tailStart", () => {
  it.each([
    ["Tension grew in the region.", "Source link"],
    ["Tension grew in the region. ", "Read more…"],
    ["Nobody answered (yet).", "Continue reading →"],
    ["Was it over?", "Advertisement"],
  ])("%s%s", (news, tail) => {
    expect((news + tail).slice(tailStart(news + tail))).toBe(tail);
  });

  it("wants a sentence before the tail", () => {
    for (const text of ["Nobody found the source", "He wanted to learn more.", "It was an open source."]) {
      expect(tailStart(text)).toBe(text.length);
    }
  });
});
