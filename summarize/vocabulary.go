package summarize

// The words by which phrases and verbs are told apart, in the three languages.

// Words in front of a phrase that are no part of the name.
var leaders = &wordList{text: `однак однако проте втім впрочем тогда тоді ведь адже самого самой самому самої этом этого цьому цього зато якраз именно навіть даже тим часом тем временем між между the a an its his her their our my його її їхній їхня їхнього їхньої їхніх їхньому їхнім їх свого свій его её ее их также також ще еще ещё один одна одного of сам сама самі`}

// Words that may stand inside a phrase.
var joiners = &wordList{text: `of for de von van з із зі с по у в та і й и and & при`}

// What follows a joiner inside a name: "з питань", "по борьбе", "при президенті".
var afterJoiner = &wordList{text: `маркетингу комунікацій розвитку персоналу продажів продажу виробництва інновацій стратегії закупівель логістики досліджень інвестицій фінансів економіки коммуникациям развитию производству продажам стратегии закупкам логистике исследованиям инвестициям финансам экономике питань надзвичайних боротьби прав справах борьбе вопросам делам правам чрезвычайным охорони зв'язків зв'язках связям контролю безпеки безпеці безопасности київській донецькій львівській харківській одеській дніпропетровській
запорізькій луганській полтавській сумській чернігівській миколаївській херсонській вінницькій волинській рівненській тернопільській хмельницькій житомирській черкаській кіровоградській закарпатській чернівецькій івано-франківській області україні президенті кабміні президенте`}

// Particles inside names.
var particles = &wordList{text: `де фон ван дер бен аль ель ібн von van der de la bin al el di da du den ter ten`}

// Where a phrase ends.
var enders = &wordList{text: `теж вместе разом совместно спільно открыто відкрито прямо окремо отдельно особливо особенно такий така таке таку такої такого такому такою таким такой такая такое такую по-прежнему поки пока наразі нині заздалегідь наперед щойно досі заранее наперёд до сих жодного жодної жодних жодну цю цією цим цими тих тим ту те той того тій цих эту этой этим этими тот втретє вдруге вперше вчетверте поспіль знову подряд впервые вновь снова котра котрий якій якою якому яким яких якими которой котором которым которую которых которому которыми станом состоянию затем далі далее що який яка яке які якого якої та і й а але або чи як бо якщо коли де під час про у в на з із зі від для за через після перед над між без по при проти щодо зокрема
також вже уже ще тільки лише не ні це цього цей ця ці він вона вони воно ми я ти ви його її їх нас вам нам мене собі себе сьогодні вчора завтра раніше пізніше потім тепер зараз торік сам сама
журналістам агентству виданню своєму своїй своєї свого своїм своєю своїми було був була були буде є
что который которая которое которые или если когда где под о об во со к ко от из после между против только лишь нет это этого этот эта эти он она они мы вы ее её его их мне
сегодня вчера ранее позже потом теперь сейчас журналистам изданию своем своём своей своего своим своими был была были будет также тоже
that which who whom whose how why whether when where while if but or as at on in to from by with about after before during since until over under into against than because so and not it he she they we i you his her their its this these those
was were is are be been has have had will would could should may might can do does did also later earlier recently today yesterday monday tuesday wednesday thursday friday saturday sunday reporters journalists`}

// What may stand between a subject and its verb.
var between = &wordList{text: `взагалі вообще вовсе принаймні же ж теж вместе разом совместно спільно открыто відкрито по-прежнему згодом потім якось однажды затем позднее позже пізніше первым першим лично особисто first попередньо предварительно наразі нині поки пока одразу сразу досі тим часом тем временем уранці вранці утром вечером також вже уже ще раніше тепер зараз вчора сьогодні вкотре знову нещодавно водночас натомість неодноразово публічно офіційно при цьому день понеділок вівторок середу четвер п'ятницю суботу неділю ввечері увечері
также тоже еще ещё ранее потом теперь сейчас вчера сегодня вновь снова недавно накануне особо неоднократно официально понедельник вторник среду четверг пятницу субботу воскресенье
has have had also flat-out outright later earlier recently today yesterday now previously repeatedly publicly on monday tuesday wednesday thursday friday saturday sunday then once already again since reportedly always often long still just ever himself herself itself themselves nevertheless nonetheless therefore did does в у`}

var mediaNouns = &wordList{text: `канал канала каналу каналі`}

var places = &wordList{text: `україни украины росії россии сша рф єс ес польщі німеччини франції києва киева москви ukraine russia`}

// What an aside begins with.
var relatives = &wordList{text: `котором якій якого якої якими яких яким якою которого которой которых которыми якому которому який яка яке які котрий котра де который которая которое которые где who which whose`}

// Verbs whose object stands behind them: not "закликав мер" but "закликав мера".
var takesObject = &wordList{text: `told tells asked urged accused called calls warned briefed informed added уведомил уведомила
оцінив оцінила оцінили оценил оценила оценили закликав закликала закликали закликає закликають звинуватив звинуватила звинуватили назвав назвала назвали називає попередив попередила попередили
призвал призвала призвали призывает призывают обвинил обвинила обвинили назвал называет предупредил предупредила предупредили`}

var prepositions = &wordList{text: `з із зі до від для за через після перед під над між без по при про щодо серед проти с со к ко от из после об о под между против среди for with from by of to about after before during into over under against among via`}

var possessives = &wordList{text: `його її їх їхній їхня їхнє їхнього їхньої їхніх їхньому їхнім их его ее её his her their its`}

// Verbs that say so only behind "such figures", "to this conclusion".
var pointing = &wordList{text: `выразил выразила выразили выразило высказал высказала высказали висловив висловила висловили висловило озвучив озвучила озвучило озвучили озвучил навів навела навели навело дійшов дійшла дійшли дійшло оприлюднив оприлюднила оприлюднили оприлюднило
приходит приходят приходить приходять прийшов прийшла прийшли привёл привел привела привели приводит приводят пришёл пришел пришла пришли обнародовал обнародовала обнародовали обнародовало дав дала дали зробив зробила зробили дал сделал сделала сделали наводить наводять`}

// Verbs of finding out, which say so only with "that" or behind what was found.
var finding = &wordList{text: `встановив встановила встановили встановило установив установила установили вирішив вирішила вирішили вирішило порахував порахувала порахували підрахував підрахувала підрахували вирахував вирахувала вирахували визначив визначила
установил установило решил решила решили решило посчитал посчитала посчитали вычислил вычислила вычислили розраховує розраховують рассчитывает рассчитывают исходит исходят`}

// Verbs that say so only with "that" right behind them: who shows a house shows
// nothing else.
var thatOnly = &wordList{text: `певен певна певні допустив допустила допустили допустил допустила допустили приховує приховують приховував приховувала приховували скрывает скрывают скрывал скрывала скрывали відзначило показав показала показало показали показує показують засвідчив засвідчила засвідчило засвідчили доводить доводять виявив виявила виявило виявили передбачає передбачають передбачив передбачила передбачили пропонує пропонують запропонував запропонувала запропонували просить просять попросив попросила попросили підозрює підозрюють боїться бояться йшлося ішлося
просит просят просил просила просили попросил попросило показал показывает показывают обнаружил обнаружила обнаружило обнаружили выявил выявила выявило выявили предлагает предлагают предложил предложила предложили подозревает подозревают ожидает ожидают доказывает доказывают убеждает убеждают заключил заключила заключило заключили`}

var suchWords = &wordList{text: `такої такое таке цю цей эту этот такі ці такою такого цього таку такий такими такие эти этого такую такой такому этому`}

var summaries = &wordList{text: `заключению заключение вердикт цифру цифра суму сумму дані цифри розрахунки розрахунок приклад статистику расчеты расчёты расчет расчёт пример оцінку оцінки висновок висновку прогноз підрахунки відомості інформацію думку думки данные цифры оценку оценки вывод выводу подсчёты подсчеты сведения информацию мнение мнению`}

// Verbs that nothing but saying is meant by.
var plainSaying = &wordList{text: `said says told tells added adds explained explains wrote writes`}

var negations = &wordList{text: `не not n't never ні`}

// Verbs that attribute only at the end of what is said or with "that".
var quoteOnly = &wordList{text: `відреагував відреагувала відреагували отреагировал отреагировала отреагировали парирував парирувала парировал парировала posted posts maintain maintains maintained hope expect predict agree suggest found show showed shows continued asked asks expects expected agreed thought thinks think hopes hoped believes indicates indicated назвав назвала назвали назвал называет очікує очікують очікували
продовжив продовжила продолжил продолжила fears reveals revealed observed concluded estimates estimated estimate predicts recommends recommended learned learnt determined calculated calculates projects projected objects suspects suspect assured assures disputes disputed criticized criticised apologized apologised defended certain confident convinced established supposes surmises surmised presumes assumes guesses guessed называют наводить наводять`}

var thinking = &wordList{text: `think believe reckon thinks believes expects hopes fears estimates predicts reckons doubts doubted`}

var pronouns = map[string]gender{
	"він": masculine, "вона": feminine, "вони": plural, "он": masculine, "она": feminine, "они": plural,
	"he": masculine, "she": feminine, "they": plural, "його": masculine, "її": feminine, "їхніми": plural, "їхню": plural, "їхнім": plural, "їхньою": plural, "їх": plural, "его": masculine, "ее": feminine, "её": feminine, "их": plural,
	"his": masculine, "her": feminine, "their": plural, "i": anyGender, "it": neuter, "its": neuter,
}

// Places where one says things; who says them stands behind.
var venues = &wordList{text: `тексті тексте сайті сайте сторінці странице групі группе каналі канале блозі блоге ефірі эфире офіційному официальном офіційній официальной telegram-каналі telegram-канале телеграм-каналі телеграм-канале акаунті аккаунте facebook-акаунті facebook-аккаунте фейсбук-акаунті фейсбук-аккаунте facebook-сторінці facebook-странице instagram-акаунті instagram-аккаунте
повідомленні сообщении заяві заявлении коментарі комментарии інтерв'ю интервью пресрелізі пресс-релизе звіті отчете отчёте зведенні сводке публікації публикации матеріалі материале статті статье дописі посте колонці колонке
відповіді листі-відповіді роз'ясненні зверненні репліці презентації передмові відеозверненні ответе письме-ответе разъяснении обращении реплике презентации предисловии видеообращении`}

var networks = &wordList{text: `facebook telegram twitter x instagram viber youtube фейсбуці фейсбуке телеграмі телеграме твіттері твиттере соцмережах соцмережі соцсети соцсетях інстаграмі инстаграме вконтакте`}

// What follows the name of a place inside the name of its body: "the Prosecutor's
// Office of the Lymansk region".
var regions = &wordList{text: `region district area province county city town village state valley oblast personnel staff`}

// What follows the name of a place or a sport inside the name of a body.
var regionNouns = &wordList{text: `області району міста громади ради краю вулиці области района города края округа республики имени імені та і й и з по`}
