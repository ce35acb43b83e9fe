/** What help says of commands and options, in Danish; examples in the order of their command lines. */
import type { help as english } from "../en/help.ts"

export const help: typeof english = () => ({
  usage: "casecap <kommando> [filer] [valg]\n\nHvor mange årsværk bliver i kommunerne, flytter til centre og frigøres.",
  epilogue: "casecap KOMMANDO --help siger mere om en kommando.",
  main: {
    examples: ["den statslige model mod den fælleskommunale", "ét scenarie", "to scenarier, på dansk"]
  },
  showHelp: "vis hjælp",
  showVersion: "vis version",
  examplesHeading: "Eksempler:",
  groups: {
    output: "Udskrift:",
    scenario: "Scenarie:",
    lock: "Lås (casecap.lock.yaml):"
  },
  takes: {
    string: "tekst",
    strings: "tekst",
    words: "filer",
    number: "tal"
  },
  otherwise: ({ value }) => `; ellers ${value}`,
  commands: {
    assumptions: {
      describe: "alle antagelser: værdi, interval, grundlag, kilde, ejer, alder",
      positionals: {
        file: "scenariefil"
      },
      options: {
        basis: "kun med dette grundlag; kan gentages",
        owner: "kun denne parts; kan gentages",
        "older-than": "kun dateret for mindst så mange år siden, eller uden dato"
      },
      examples: ["hvad der mangler en kilde", "én parts tal"]
    },
    "break-even": {
      describe: "hvor langt en antagelse skal flytte sig, før konklusionen vender",
      positionals: {
        files: "ét eller to scenarier"
      },
      options: {
        vary: "STI, FIL::STI eller STI,STI2 for et par; ellers alle antagelser efter tur",
        metric:
          "nøgletal; af to filer forskellen i det, eller ID:NØGLETAL for den ene; ellers freed, uden organisation need",
        equals: "tallet, det skal nå; ellers 0"
      },
      examples: ["alle, den nærmeste først", "hvad det ene er værd i det andet", "ét scenarie mod et tal"]
    },
    calibrate: {
      describe: "tilpas antagelser til offentliggjorte tal inden for deres intervaller",
      positionals: {
        files: "scenariefiler, der tilpasses sammen"
      },
      options: {
        free: "[FIL::]STI, der må flytte sig; i et fælles grundlag er den én ubekendt; kan gentages",
        to: "[ID:]NØGLETAL=TAL[+-TOLERANCE], fx stateB:local=450+-5; kan gentages",
        "save-dir": "mappe til NAVN-fitted.yaml, der bygger på de gamle filer",
        force: "overskriv filer, der findes",
        feasible: "find så mange sæt, der rammer tallene, og vis resultaternes spænd"
      },
      examples: ["én antagelse til ét tal", "alt, der passer med tallet"]
    },
    check: {
      describe: "find alle fejl i scenariefiler, med linje og næste skridt",
      positionals: {
        files: "scenariefiler"
      },
      options: {
        verbose: "nævn hver række i tabellen, som `drop` udelader"
      },
      examples: ["alle på én gang", "for et program"]
    },
    compare: {
      describe: "stil scenarier op mod det første: resultater, antagelser, forskelle",
      positionals: {
        files: "to eller flere scenariefiler"
      },
      options: {
        group: "del forskellen op på topic (emner), path (stier) eller EMNE=path, fx handOffs=path; kan gentages",
        metric: "del forskellen i dette nøgletal op, fx saving eller net@860; kan gentages",
        draws: "trækninger til et interval på hvert bidrag; ellers intet interval"
      },
      examples: ["forskel = anden − første", "hvad nu hvis"]
    },
    completion: {
      describe: "script, der lader shellen fuldføre ord",
      positionals: {
        shell: "shell; ellers den, SHELL nævner"
      },
      examples: ["virker i en ny shell"]
    },
    explain: {
      describe: "hvor en værdi kommer fra, eller hvordan et tal er regnet ud",
      positionals: {
        file: "scenariefil; uden mere en nøgle i scenariesproget (organisation.share)",
        subject: "en antagelses sti eller et nøgletal (local.boligstoette, centre, leaves@851)"
      },
      examples: ["en værdi", "hvad en nøgle betyder, uden fil", "et resultat, linje for linje"]
    },
    import: {
      describe: "hent ændringer i en regnearksbog tilbage i et scenarie",
      positionals: {
        workbook: "regnearksbog, som casecap har skrevet"
      },
      options: {
        into: "skriv ændringerne ind i dette scenarie, eller i et nyt, der bygger på det oprindelige",
        save: "skriv dem som et nyt scenarie, der bygger på det oprindelige",
        yes: "skriv uden at spørge",
        rebase: "også når scenariet er ændret, siden bogen blev skrevet",
        of: "hvilket af bogens scenarier: dets bogstav eller id"
      },
      examples: ["vis planen", "som et nyt scenarie"]
    },
    init: {
      describe: "skriv et kommenteret scenarie at begynde med",
      positionals: {
        file: "ny fil; ellers til standarduddata"
      },
      options: {
        force: "overskriv en fil, der findes"
      },
      examples: ["kan straks køres med run"]
    },
    memo: {
      describe: "skriv et notat til forhandlingsbordet, eller kontrollér et, der er skrevet",
      positionals: {
        files: "to eller flere scenariefiler; den første er reference"
      },
      options: {
        output: "skriv til en fil: .docx, .pdf, .html eller .md; kan gentages for samme notat i flere formater",
        for: "partens id fra scenarierne, eller neutral; en parts notat er internt",
        also: "den samme sammenligning i en anden læsning: lige så mange filer som notatet, efter dets egne; kan gentages",
        to: "modtager",
        from: "afsender",
        date: "dato, ÅÅÅÅ-MM-DD; ellers scenariets, ellers i dag",
        municipality: "kommunekode: kommunens egne to sider",
        template: "Word-skabelon, hvis typografier bruges",
        font: "TTF- eller OTF-fil med bogstaver, som en PDF ellers mangler",
        draws: "trækninger; ellers 20.480, med afsnittet `service` 2.048",
        verify: "kontrollér et notat: regn dets tal efter, med filerne i notatet eller dem, der angives"
      },
      examples: [
        "et neutralt notat i Word",
        "KL's eget, i to formater",
        "med en anden læsning i en tabel for sig",
        "holder tallene endnu?"
      ]
    },
    simulate: {
      describe: "servicemål på ét center, opkald for opkald og sag for sag, ved siden af formlerne",
      positionals: {
        file: "scenariefil med et afsnit service"
      },
      options: {
        centre: "centrets id; kan udelades, hvor der kun er ét",
        jobs: "omtrent hvor mange opkald eller sager pr. linje og sagsområde (ellers 500000)"
      },
      examples: ["holder formlerne på dette center", "ti gange så mange opkald og sager, som JSON"]
    },
    staff: {
      describe: "personale over for behov efter speciale: hvem mangler hvad, og hvem har for mange",
      positionals: {
        file: "scenariefil med et afsnit staffing"
      },
      options: {
        by: "én linje pr. kommune eller pr. speciale",
        lend: "hvem der kan lånes ud til hvem, hvor længe, og hvad der forbliver udækket",
        month: "behovet i denne måned af overgangen, talt fra 1"
      },
      examples: [
        "hvem mangler hvad",
        "kommune for kommune, til Excel",
        "som billede, mørkere hvor der mangler mere",
        "hvem kan låne ud til hvem",
        "udlånene alene, som tabel"
      ]
    },
    report: {
      describe: "skriv én side, der regner modellerne uden net: flyt tal, se alt følge med, tag varianten med hjem",
      positionals: {
        files: "en eller flere scenariefiler; den første er referencen"
      },
      options: {
        for: "en parts id fra scenarierne eller neutral: hvis fortrolige tal der må stå i filen",
        open: "vis den i standardbrowseren",
        watch: "vis den på 127.0.0.1, og lav den igen, når et scenarie gemmes; Ctrl-C slutter"
      },
      examples: ["én fil til mødelokalet", "partens egen, vist med det samme", "mens scenarierne skrives"]
    },
    run: {
      describe: "beregn ét scenarie: hvad bliver, hvad flytter, hvad frigøres",
      positionals: {
        file: "scenariefil"
      },
      options: {
        by: "fordel resultatet"
      },
      examples: [
        "resultatet på én side",
        "kommune for kommune",
        "måned for måned",
        "til dansk Excel",
        "en regnearksbog, der regner"
      ]
    },
    schema: {
      describe: "JSON-skemaet, som en editor retter scenarier efter",
      options: {
        checks: "skemaet for *.checks.yaml i stedet"
      },
      examples: ["ved siden af scenarierne"]
    },
    sensitivity: {
      describe: "hvilke antagelser usikkerheden kommer fra, og hvad det er værd at måle dem",
      positionals: {
        files: "én scenariefil, eller to: så gælder det forskellen, anden − første"
      },
      options: {
        metric: "nøgletal, fx freed, need.boligstoette, stateB:freed; ellers freed, uden organisation need",
        group: "saml antagelser: topic (alle emner), ét emne som handOffs, eller NAVN=STI,STI; kan gentages",
        draws: "punkter i hver af to stikprøver, rundet op til en potens af 2; ellers 1024"
      },
      examples: ["hvad frigjorte årsværk afhænger af", "hvilke emner gør forskellen usikker"]
    },
    test: {
      describe: "prøv antagelserne: forventninger, love, dokumentation, og hvad der er ændret siden sidst",
      positionals: {
        paths: "*.checks.yaml eller mapper; ellers mappen scenarios"
      },
      options: {
        filter: "kun kontroller, hvis fil eller navn indeholder dette",
        bail: "stands ved den første fejl",
        watch: "kør igen, når en fil gemmes",
        reporter: "json, JUnit-XML, TAP 14 eller GitHub-annotationer",
        update: "godkend alt, som det er nu; kræver --note",
        accept: "godkend én ændring: en sti, et nøgletal eller structure; kan gentages",
        note: "hvorfor: gemmes i låsen"
      },
      examples: ["alt under scenarios", "kun love, igen ved hver gemning", "godkend dagens tal", "til byggeserveren"]
    },
    trade: {
      describe: "pakker, som begge parter kan leve med: hvad hver får, og hvad ingen anden pakke slår",
      positionals: {
        files: "de to parters scenarier; flere filer stilles ved siden af"
      },
      options: {
        for: "partens id: viser dens fortrolige tal, mål og grænser; ellers neutral",
        beliefs: "partens id: dens antagelser gælder for begge; ellers hver parts egne",
        "no-deal": "scenariet, der gælder uden aftale; ellers den første fil",
        draws: "trækninger til sandsynligheden for hver grænse; ellers 1.024",
        picture: "skriv også et billede: .svg eller .png",
        "save-dir": "skriv hver vist pakke som scenarier i denne mappe, ét pr. part",
        force: "overskriv filer, som findes"
      },
      examples: [
        "hvad kan byttes mod hvad",
        "KL's eget, målt mod i dag",
        "pakkerne som scenarier, og et billede",
        "pakkerne i en regnearksbog"
      ]
    },
    merge: {
      describe: "sæt delene af en usikkerhedsberegning sammen: tallene fra én beregning, til sidste bit",
      positionals: {
        files: "alle dele fra uncertainty --shard; kør, hvor scenariefilerne ligger"
      },
      options: {
        by: "fordel på kommuner, sagsområder eller overgangens måneder"
      },
      examples: ["tallene fra otte dele", "det samme som JSON"]
    },
    uncertainty: {
      describe: "hvor sikre tallene er: median og intervaller, og hvor sikker forskellen er",
      positionals: {
        files: "en eller flere scenariefiler; forskelle er mod den første"
      },
      options: {
        draws:
          "antal trækninger, rundet op til blokke à 1.024; ellers til tallene er præcise, højst 1.048.576 (131.072, hvor modellen er langsom, færre ved mere end 1.000 kommuner, 2.048 med afsnittet `service`)",
        threads: "højst så mange tråde; tallene er de samme uanset",
        shard: "den del af en beregning, der trækkes her, fx 3/8; kræver --draws, og -o del.json gemmer den til merge",
        by: "fordel på kommuner, sagsområder eller overgangens måneder"
      },
      examples: [
        "hvor sikre er tallene",
        "hvor sikker er forskellen",
        "hvad hver kommune må regne med",
        "hvor sikre månederne i en overgang er, som billede",
        "en del af en beregning, som flere maskiner deles om"
      ]
    }
  },
  options: {
    json: "som JSON",
    csv: "hovedtabellen som CSV",
    "csv-dialect": "excel-da: semikolon, decimalkomma og BOM, som dansk Excel åbner rigtigt",
    markdown: "som Markdown",
    output: "skriv til en fil; .json, .csv, .md, .xlsx og .txt vælger formatet",
    lang: "sprog; ellers systemets",
    trace: "hvor tiden går hen: hvert trin med millisekunder, på stderr",
    set: "STI=VÆRDI sætter en antagelse, FIL::STI=VÆRDI i én af flere filer; kan gentages",
    save: "gem --set som et nyt scenarie, der bygger på det oprindelige",
    force: "lad --save overskrive en fil, som findes",
    for: "regnearksbogen til en part, med partens fortrolige tal; ellers er ingen med",
    seed: "frø for tilfældige tal; ellers 1",
    live: "en regnearksbog (-o bog.xlsx), hvis tal er formler over antagelserne"
  },
  metrics: {
    title: "Nøgletal, STØRRELSE[.SAGSOMRÅDE][@STED], fx local.boligstoette@851:",
    whole: "Nøgletal for det hele:",
    money: "Et afsnit (money, service) har sine egne tal; et ukendt nøgletal viser dem alle."
  }
})
