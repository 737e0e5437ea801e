const patterns = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, "iu"));

const WORK =
  "(?:article|story|post|report|piece|page|content|column|text|essay|blog|video|interview|transcript|press release)";
const MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY = `(?:${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTHS},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
const NETWORK =
  "(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|pinterest|youtube|tiktok|messenger|email|e-mail|print|copy link|google news|flipboard|threads|bluesky)";

/** A paragraph that is nothing else: buttons, counters, labels of a web page. */
export const WHOLE = patterns(
  `^(?:share|tweet|pin|like|e-?mail|print|save|copy link)(?: (?:this|the))?(?: ${WORK})?(?: (?:on|via|with|to) .{1,40})?[:.…]?$`,
  `^(?:${NETWORK}[\\s,|/•·&]*(?:and )?){1,10}$`,
  "^(?:\\W*(?:story continues below )?(?:advertisements?|advertising|sponsored(?: content| post)?|promoted(?: content)?|paid content|ad)(?: - continue reading below| \\W.{0,40})?\\W*)$",
  "^(?:article|story|content) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video|promotion))?\\W*$",
  "^(?:read|see|show|load|view|learn|continue|find out|discover) (?:more|less|reading|all|comments?|gallery|photos|full article|the full (?:story|article))(?: (?:here|stories|articles|comments))?\\W{0,4}$",
  "^(?:original )?source(?: link| url)?\\W{0,3}$",
  "^(?:\\d[\\d,.]* |no |view |show |add (?:a )?|post (?:a )?|leave (?:a )?|join the |all )?(?:comments?|reply|replies|conversation|responses?)(?: \\(?\\d+\\)?)?(?: on this .{1,20})?\\W?$",
  "^\\d[\\d,.]*k? (?:shares?|views?|likes?|reads?|retweets?|followers|min(?:ute)?s?(?: read| ago)?|hours? ago|days? ago)\\W?$",
  "^(?:reading time|estimated reading time|time to read)\\b.{0,30}$",
  "^(?:related|recommended|trending|popular|latest|featured|more|other|similar|top|most read|most popular|editor['’]s picks?|must reads?)(?: (?:articles?|stories|story|posts?|news|topics?|coverage|content|reading|videos?|links?|now|for you|on this|from .{1,30}))?\\W?$",
  "^(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|what to read next|up next|read next|more (?:on|in) this (?:story|topic|series)|people also read|around the web|from the web)\\b.{0,30}$",
  "^(?:previous|next|older|newer) (?:post|article|story|page)s?\\b.{0,120}$",
  "^(?:skip to (?:main )?(?:content|navigation)|skip ad|back to top|go to top|table of contents|jump to (?:content|navigation)|toggle navigation|main menu|menu|search|home|close|loading)\\W*$",
  "^(?:log ?in|sign ?in|sign ?up|sign ?out|register|subscribe|subscribe now|create (?:an )?account|my account|become a member|donate(?: now)?|follow|follow us|unsubscribe|get the app)(?: (?:now|today|here|free))?\\W?$",
  "^(?:terms(?: (?:of (?:use|service)|and conditions|& conditions))?|privacy(?: (?:policy|notice|statement))?|cookie (?:policy|settings|preferences|notice)|contact us|about us|accessibility|sitemap|advertise with us|do not sell my personal information)(?:[\\s|•·,&]+(?:and )?(?:terms.{0,20}|privacy.{0,10}|cookie.{0,12}|contact us|about us|accessibility|sitemap))*\\W?$",
  "^(?:file|stock|handout|archive|representative|illustrative) (?:photo|image|picture|pic|photograph)\\W{0,2}$",
  "^(?:getty images|shutterstock|istock|ap photo|reuters|afp)?\\s?/\\s?(?:getty images|shutterstock|istock|file|afp|ap|reuters|pool|handout)(?: via .{1,30})?\\W?$",
  `^(?:accept|reject|allow|manage)(?: all)? cookies\\W?$`,
);

/** A paragraph that is a date: when the page was published or updated. */
export const DATE_LINE = new RegExp(
  `^(?:(?:first |last |originally )?(?:published|updated|posted|modified|issued|created|date|print date)(?: (?:on|at))?:? ?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?${DAY}(?:,? (?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?$`,
  "iu",
);

/** The beginning of a paragraph, or of a last sentence, that sends the reader elsewhere or speaks of the page. */
export const OPENERS = patterns(
  "^see also\\b(?!,)",
  "^(?:read|also read|read also|read more|read next|must read|don['’]t miss|watch|watch more|listen|see more|more on this|more from .{1,30}|related|related (?:article|story|news|coverage|link)s?|recommended|explained|live updates|video|gallery|in pictures|further reading|also see|go deeper)\\s?[:|»>→]",
  "^(?:click|tap|press) (?:here|on the|the (?:link|button|image|play))\\b",
  "^(?:to )?(?:read|see|view|watch|listen to|hear) (?:the |our )?(?:full|complete|entire|original|rest of the) (?:[a-z]+ )?(?:article|story|post|episode|interview|transcript|list|coverage)\\b.{0,40}\\b(?:here|click|subscribe|visit|go to|sign)\\b",
  "^(?:photo|photos|image|images|picture|photograph|video|graphic|illustration|cover|featured image|photo credit|image credit|image source|credit|credits|caption|file photo)s?(?: (?:credit|source|courtesy|caption|illustration))?s?\\s?(?::|courtesy of|©|\\(c\\))",
  "^(?:photo(?:graph)?|image|picture|video|illustration|graphic) (?:by|courtesy of|via|from) [^.]{2,60}(?:/|getty|reuters|\\bap\\b|afp|epa|shutterstock|via|unsplash|wikimedia)",
  "^(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\(c\\)|\\d{4}))",
  "^all rights reserved\\b",
  "^(?:please )?(?:sign up|subscribe|register)(?: now| today| here| free)? (?:for|to|and)\\b.{0,80}\\b(?:newsletters?|e-?mails?|alerts?|briefings?|updates|inbox|channel|podcast|our|notifications|youtube)\\b",
  "^(?:get|receive|have) .{1,60}\\b(?:newsletter|inbox|delivered daily|straight to your (?:phone|device)|breaking news alerts)\\b",
  "^(?:download|install|get) (?:the|our) .{0,30}\\bapp\\b",
  `^(?:follow|like|find|join|connect with) (?:us|our (?:page|channel)|the (?:author|conversation|discussion)|@\\w+) on (?:our )?${NETWORK}\\b`,
  "^follow .{2,40} on (?:twitter|facebook|instagram|linkedin|x(?: \\(|[,:.]|$))",
  "^follow @\\w+",
  "^join (?:our|us on|the) (?:whatsapp|telegram|facebook|discord|newsletter|mailing list)\\b",
  "^(?:we|our (?:web ?)?sites?|this (?:web ?)?(?:site|page)|we and our partners)(?: and our partners)? (?:use|uses|store|may use) (?:cookies|and/or access)\\b",
  "^by (?:continuing|clicking|using|subscribing|signing up|submitting|browsing|closing)\\b.{0,120}\\b(?:you (?:agree|accept|consent|acknowledge)|use of cookies|our (?:cookies?|privacy|terms)|privacy policy|terms of (?:use|service))\\b",
  "^(?:note:? |\\()?(?:a (?:longer |shorter )?version of )?this (?:article|story|post|piece|column|essay|content) (?:was|is|has been|have been|first|originally|also|may|will)(?: also| first| been| originally| automatically| previously| be| not)* (?:published|appeared|appears|posted|produced|sponsored|adapted|excerpted|reproduced|funded|part of (?:our|a series)|brought to you|for subscribers|available (?:only )?to subscribers|developing|copyrighted|protected by copyright|in (?:the|our) .{2,30} (?:edition|newsletter)|contain affiliate)\\b",
  `^(?:note:? |\\()?(?:a version of )?this ${WORK} (?:was|is|has been|first|originally)(?: also| first| been| originally| automatically| previously)* (?:republished|reposted|syndicated|updated|corrected|clarified|translated|generated|rewritten|auto-generated|edited (?:for|by)|transcribed|originally (?:published|appeared|posted)|first (?:published|appeared|posted)|amended (?:to (?:correct|clarify|reflect|remove|add|include)|on \\w+ \\d))\\b`,
  `^(?:note:? |\\()?(?:a version of )?this ${WORK} (?:(?:originally|first|previously|also) (?:ran|aired|published|appears?|appeared|was)|appears (?:in|on|under))\\b`,
  `^(?:note:? |\\()?(?:a version of )?this ${WORK} (?:was|has been) (?:originally|first|previously|automatically|also) (?:been )?(?:published|appeared|posted|produced|written|released|created)\\b`,
  "^this is a (?:breaking|developing)(?: news)? story\\b",
  "^(?:\\()?(?:the )?(?:editor|publisher|author)['’]?s?['’]? note\\b",
  "^(?:correction|clarification|disclaimer|disclosure|trigger warning)s?(?: \\([^)]*\\))?\\s?[:—–]",
  "^(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in (?:this|the) (?:article|piece|column|post|story|blog|content)|here(?:in)? are|by the authors?|are (?:those of|solely|the author))\\b",
  "^(?:republished|reprinted|reproduced|used) with(?: the)? (?:kind )?permission\\b",
  "^(?:thank you|thanks) for (?:reading|subscribing|visiting|registering|your (?:interest|support) in (?:our|this))\\b",
  "^(?:support|help (?:us|support)|please support) (?:our|independent|quality|free|local) (?:\\w+ )?(?:journalism|reporting|newsroom|work)\\b",
  "^(?:already|not) a (?:subscriber|member)(?: yet)?\\?",
  "^(?:have|got) a (?:news )?(?:tip|story)\\b.{0,60}\\?",
  "^(?:contact|e-?mail|write to|reach) (?:us|the (?:author|reporter|writer|editor)|our (?:newsroom|team))\\b.{0,30}(?:@|\\bat\\b|\\bhere\\b|:)",
  "^\\(?with (?:additional )?(?:agency )?(?:inputs?|files|reporting) (?:from|by) [^.,]{2,60}\\)?\\.?$",
  "^(?:tags?|categories|category|topics|filed under|posted in|keywords|hashtags|labels|in this (?:article|story))\\s?:",
  "^source(?: link)?\\s?: ?\\S.{0,80}$",
  "^(?:your e-?mail address will not be published|required fields are marked|please enable javascript|javascript is (?:disabled|required)|your browser (?:does not|doesn['’]t) support|this video (?:is not|cannot|can not)|sorry, (?:your browser|this (?:content|video|page)))\\b",
);

/** What programs that write text leave behind when their output is pasted unread. */
export const GENERATED = patterns(
  "^(?:i['’]?m sorry,? but |i apologi[sz]e,? but |sorry,? but )?as an? (?:ai|artificial intelligence)(?: (?:language )?(?:model|assistant|chatbot)|, i\\b)",
  "^(?:i['’]?m|i am) (?:sorry|unable|just an ai|an ai (?:language )?(?:model|assistant))\\b.{0,60}\\b(?:as an ai|i (?:can['’]?t|cannot|am unable|do(?:n['’]t| not) have)|to (?:fulfill|assist|provide|complete))\\b",
  "^(?:sure|certainly|of course|absolutely)[,!.]? (?:here|i (?:can|will|have)|below)\\b.{0,60}\\b(?:article|text|version|rewrit\\w+|summary|content|paraphras\\w+|rephras\\w+|translation)\\b",
  "^(?:here|below)(?:['’]s| is| are) (?:the|a|an|your|my) (?:\\w+ ){0,3}(?:rewritten|rephrased|paraphrased|reworded|seo|plagiarism-free)\\b",
  "^(?:here|below)(?:['’]s| is) (?:the|a|your) (?:revised|updated|edited|improved|summari[sz]ed|new|unique) (?:version|article|text|content|draft)\\b.{0,40}:?$",
  "^(?:please )?(?:note|remember)(?: that|:)? (?:the |this )?(?:above |following )?(?:rewritten|rephrased|paraphrased|generated|provided) (?:content|article|text|version|information)\\b",
  "^(?:i hope (?:this|that) helps|let me know if you(?:['’]d| would| need)|feel free to (?:ask|modify|adjust|edit)|regenerate response|my (?:knowledge|training data) (?:cutoff|only goes)|\\[(?:insert|your|link|image|todo|placeholder)\\b)",
);

/** A sentence that speaks of itself as of written matter… */
export const SELF_REFERENCE =
  /^(?:\(?note:? )?(?:this(?: (?:entire|new|final|revised|rewritten|rephrased|paraphrased|reworded|optimi[sz]ed|generated|unique))*|the(?: (?:above|following|rewritten|rephrased|paraphrased|reworded|optimi[sz]ed|generated))+) (?:article|content|text|version|piece|post|rewrite|output|response|blog)\b/i;

/** …and names what writers for search engines care about. */
export const WEB_WRITING =
  /\b(?:seo|search[- ]engines?(?: optimi[sz]ation)?|keywords|h[1-6] (?:and|tags?|headings?)|heading tags?|hyperlinks?|backlinks?|word[- ]count|\d{3,4}[- ]words?|plagiarism(?:-free)?|readability|meta description|human-written|ai[- ]generated|chatgpt|markdown|subheadings?)\b/i;

/** Leftovers glued to the end of a paragraph, behind its last sentence. */
export const TAIL =
  /(?<=[\p{L}\p{N}][)\]"”’]?[.!?…]["”’')\]]{0,2})\s*(?:\(?(?:source(?: link)?|read more(?: here)?|continue reading|read full (?:article|story)|click here(?: to (?:read|watch|subscribe|view).{0,60})?|share this(?: (?:article|story|post))?|advertisement|view comments|learn more|see more|full story)\s*(?:[.…»›>→]{0,3}|\[…\]))\)?\s*$/iu;

/** Headings of lists of other articles: what follows them is furniture as long as it looks like headlines. */
export const LIST_HEADING =
  /^(?:related (?:articles?|stories|posts?|news|topics|coverage|content|links?|reading)|recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|more (?:stories|news|articles|from .{1,30}|on this (?:story|topic))|trending(?: now| stories| news)?|latest (?:news|stories|articles|posts)|editor['’]s picks?|popular (?:posts|stories|articles)|read next|up next|what to read next|also in the news|top stories|recent posts|from the web|around the web|further reading)\W?$/i;
