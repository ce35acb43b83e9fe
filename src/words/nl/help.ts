/** What help says of commands and options, in Dutch; examples in the order of their command lines. */
import type { help as english } from "../en/help.ts"

export const help: typeof english = () => ({
  usage:
    "casecap <opdracht> [bestanden] [opties]\n\nHoeveel fte bij gemeenten blijft, naar centra overgaat en vrijkomt.",
  epilogue: "casecap OPDRACHT --help zegt meer over een opdracht.",
  main: {
    examples: ["het model van de staat tegenover dat van de gemeenten", "één scenario", "twee scenario's, in het Deens"]
  },
  showHelp: "toon hulp",
  showVersion: "toon versie",
  examplesHeading: "Voorbeelden:",
  groups: {
    output: "Uitvoer:",
    scenario: "Scenario:",
    lock: "Vergrendeling (casecap.lock.yaml):"
  },
  takes: {
    string: "tekst",
    strings: "tekst",
    words: "bestanden",
    number: "getal"
  },
  otherwise: ({ value }) => `; anders ${value}`,
  commands: {
    assumptions: {
      describe: "alle aannames: waarde, bandbreedte, grondslag, bron, eigenaar, ouderdom",
      positionals: {
        file: "scenariobestand"
      },
      options: {
        basis: "alleen met deze grondslag; herhaalbaar",
        owner: "alleen van deze partij; herhaalbaar",
        "older-than": "alleen minstens zoveel jaar geleden gedateerd, of zonder datum"
      },
      examples: ["wat een bron mist", "de getallen van één partij"]
    },
    "break-even": {
      describe: "hoe ver een aanname moet verschuiven voordat de conclusie omslaat",
      positionals: {
        files: "één of twee scenario's"
      },
      options: {
        vary: "PAD, BESTAND::PAD, of PAD,PAD2 voor een paar; anders elke aanname om beurten",
        metric:
          "kengetal; bij twee bestanden het verschil erin, of ID:KENGETAL voor een van beide; anders freed, zonder organisatie need",
        equals: "het getal dat het moet bereiken; anders 0"
      },
      examples: [
        "alle, de dichtstbijzijnde eerst",
        "wat het ene waard is in het andere",
        "één scenario tegenover een getal"
      ]
    },
    calibrate: {
      describe: "kalibreer aannames op gepubliceerde cijfers binnen hun bandbreedtes",
      positionals: {
        files: "scenariobestanden die samen worden gekalibreerd"
      },
      options: {
        free: "[BESTAND::]PAD dat mag verschuiven; in een gedeelde basis is het één onbekende; herhaalbaar",
        to: "[ID:]KENGETAL=GETAL[+-TOLERANTIE], bijvoorbeeld stateB:local=450+-5; herhaalbaar",
        "save-dir": "map voor NAAM-fitted.yaml, die op de oude bestanden voortbouwen",
        force: "overschrijf bestaande bestanden",
        feasible: "zoek zoveel sets die de cijfers halen, en toon de spreiding van de resultaten"
      },
      examples: ["één aanname op één cijfer", "alles wat bij het cijfer past"]
    },
    check: {
      describe: "vind alle fouten in scenariobestanden, met regel en volgende stap",
      positionals: {
        files: "scenariobestanden"
      },
      options: {
        verbose: "noem elke rij van de tabel die `drop` weglaat"
      },
      examples: ["alle in één keer", "voor een programma"]
    },
    compare: {
      describe: "zet scenario's naast het eerste: resultaten, aannames, verschillen",
      positionals: {
        files: "twee of meer scenariobestanden"
      },
      options: {
        group:
          "splits het verschil naar topic (onderwerpen), path (paden) of ONDERWERP=path, bijvoorbeeld handOffs=path; herhaalbaar",
        metric: "splits het verschil in dit kengetal, bijvoorbeeld saving of net@860; herhaalbaar",
        draws: "trekkingen voor een interval bij elke bijdrage; anders geen interval"
      },
      examples: ["verschil = tweede − eerste", "wat als"]
    },
    completion: {
      describe: "script waarmee de shell woorden aanvult",
      positionals: {
        shell: "shell; anders die in SHELL staat"
      },
      examples: ["werkt in een nieuwe shell"]
    },
    explain: {
      describe: "waar een waarde vandaan komt, of hoe een cijfer is berekend",
      positionals: {
        file: "scenariobestand; alleen: een sleutel van de scenariotaal (organisation.share)",
        subject: "het pad van een aanname of een kengetal (local.boligstoette, centre, leaves@851)"
      },
      examples: ["een waarde", "wat een sleutel betekent, zonder bestand", "een resultaat, regel voor regel"]
    },
    import: {
      describe: "breng wijzigingen in een werkmap terug in een scenario",
      positionals: {
        workbook: "werkmap die casecap heeft geschreven"
      },
      options: {
        into: "schrijf de wijzigingen in dit scenario, of in een nieuw dat het oorspronkelijke uitbreidt",
        save: "schrijf ze als een nieuw scenario dat het oorspronkelijke uitbreidt",
        yes: "schrijf zonder te vragen",
        rebase: "ook als het scenario is gewijzigd sinds de werkmap werd geschreven",
        of: "welk van de scenario's in de werkmap: de letter of id"
      },
      examples: ["toon het plan", "als een nieuw scenario"]
    },
    init: {
      describe: "schrijf een toegelicht scenario om mee te beginnen",
      positionals: {
        file: "nieuw bestand; anders standaarduitvoer"
      },
      options: {
        force: "overschrijf een bestaand bestand"
      },
      examples: ["draait meteen met run"]
    },
    memo: {
      describe: "schrijf een notitie voor de onderhandelingstafel, of controleer een geschreven notitie",
      positionals: {
        files: "twee of meer scenariobestanden; het eerste is de referentie"
      },
      options: {
        output:
          "schrijf naar een bestand: .docx, .pdf, .html of .md; herhaalbaar voor dezelfde notitie in meer formaten",
        for: "de id van een partij uit de scenario's, of neutral; de notitie van een partij is intern",
        also: "dezelfde vergelijking in een andere lezing: evenveel bestanden als de notitie heeft, achter de eigen; herhaalbaar",
        to: "ontvanger",
        from: "afzender",
        date: "datum, JJJJ-MM-DD; anders die van het scenario, anders vandaag",
        municipality: "gemeentecode: de twee eigen pagina's van de gemeente",
        template: "Word-sjabloon waarvan de stijlen worden gebruikt",
        font: "TTF- of OTF-bestand met letters die een PDF anders mist",
        draws: "trekkingen; anders 20.480, met het onderdeel `service` 2.048",
        verify:
          "controleer een notitie: bereken haar cijfers opnieuw, met de bestanden die zij noemt of die zijn opgegeven"
      },
      examples: [
        "een neutrale notitie in Word",
        "die van de partij zelf, in twee formaten",
        "met een andere lezing in een eigen tabel",
        "kloppen de cijfers nog?"
      ]
    },
    simulate: {
      describe: "beloften van één centrum, oproep voor oproep en zaak voor zaak, naast de formules",
      positionals: {
        file: "scenariobestand met een onderdeel service"
      },
      options: {
        centre: "id van het centrum; mag weg als er maar één is",
        jobs: "ongeveer hoeveel oproepen of zaken per lijn en zaaktype (standaard 500000)"
      },
      examples: ["kloppen de formules in dit centrum", "tien keer zoveel oproepen en zaken, als JSON"]
    },
    staff: {
      describe: "personeel tegenover behoefte per specialisme: wie komt wat tekort, en wie heeft te veel",
      positionals: {
        file: "scenariobestand met een onderdeel staffing"
      },
      options: {
        by: "één regel per gemeente of per specialisme",
        lend: "wie aan wie kan worden uitgeleend, hoe lang, en wat ongedekt blijft",
        month: "de behoefte in deze maand van de overgang, geteld vanaf 1"
      },
      examples: [
        "wie komt wat tekort",
        "gemeente voor gemeente, voor Excel",
        "als afbeelding, donkerder waar meer ontbreekt",
        "wie kan aan wie uitlenen",
        "alleen de detacheringen, als tabel"
      ]
    },
    report: {
      describe:
        "schrijf één pagina die de modellen zonder netwerk doorrekent: verschuif getallen en neem uw variant mee",
      positionals: {
        files: "een of meer scenariobestanden; het eerste is de referentie"
      },
      options: {
        for: "de id van een partij uit de scenario's, of neutral: van wie er vertrouwelijke getallen in mogen staan",
        open: "toon de pagina in de standaardbrowser",
        watch: "toon de pagina op 127.0.0.1 en maak haar opnieuw zodra een scenario wordt bewaard; Ctrl-C stopt"
      },
      examples: [
        "één bestand voor de vergaderzaal",
        "het eigen bestand van de partij, meteen getoond",
        "terwijl de scenario's worden geschreven"
      ]
    },
    run: {
      describe: "bereken één scenario: wat blijft, wat overgaat, wat vrijkomt",
      positionals: {
        file: "scenariobestand"
      },
      options: {
        by: "splits het resultaat uit"
      },
      examples: [
        "het resultaat op één pagina",
        "gemeente voor gemeente",
        "maand voor maand",
        "voor Excel in het Deens of Nederlands",
        "een werkmap die rekent"
      ]
    },
    schema: {
      describe: "het JSON-schema waarmee een editor scenario's controleert",
      options: {
        checks: "het schema van *.checks.yaml in plaats daarvan"
      },
      examples: ["naast de scenario's"]
    },
    sensitivity: {
      describe: "van welke aannames de onzekerheid komt, en wat het waard is ze te meten",
      positionals: {
        files: "één scenariobestand, of twee: dan gaat het om het verschil, tweede − eerste"
      },
      options: {
        metric: "kengetal, bijvoorbeeld freed, need.boligstoette, stateB:freed; anders freed, zonder organisatie need",
        group: "neem aannames samen: topic (alle onderwerpen), één zoals handOffs, of NAAM=PAD,PAD; herhaalbaar",
        draws: "punten in elk van twee steekproeven, naar boven afgerond op een macht van 2; anders 1024"
      },
      examples: ["waar de vrijgespeelde fte van afhangen", "welke onderwerpen het verschil onzeker maken"]
    },
    test: {
      describe: "toets de aannames: verwachtingen, wetten, onderbouwing, en wat sinds de goedkeuring is gewijzigd",
      positionals: {
        paths: "*.checks.yaml of mappen; anders de map scenarios"
      },
      options: {
        filter: "alleen controles waarvan bestand of naam dit bevat",
        bail: "stop bij de eerste mislukking",
        watch: "draai opnieuw zodra een bestand wordt bewaard",
        reporter: "json, JUnit-XML, TAP 14 of GitHub-annotaties",
        update: "keur alles goed zoals het nu is; vereist --note",
        accept: "keur één wijziging goed: een pad, een kengetal of structure; herhaalbaar",
        note: "waarom: wordt in de vergrendeling vastgelegd"
      },
      examples: [
        "alles onder scenarios",
        "alleen wetten, opnieuw na elke keer bewaren",
        "keur de cijfers van nu goed",
        "voor de bouwserver"
      ]
    },
    trade: {
      describe: "pakketten waar beide partijen mee kunnen leven: wat elk krijgt, en wat geen ander pakket verslaat",
      positionals: {
        files: "de scenario's van de twee partijen; verdere bestanden komen ernaast"
      },
      options: {
        for: "de id van een partij: toont haar vertrouwelijke getallen, doelen en grenzen; anders neutral",
        beliefs: "de id van een partij: haar aannames gelden voor beide; anders die van elk zelf",
        "no-deal": "het scenario dat zonder akkoord geldt; anders het eerste bestand",
        draws: "trekkingen voor de kans op elke grens; anders 1.024",
        picture: "schrijf ook een afbeelding: .svg of .png",
        "save-dir": "schrijf elk getoond pakket als scenario's in deze map, één per partij",
        force: "overschrijf bestaande bestanden"
      },
      examples: [
        "wat kan tegen wat worden uitgeruild",
        "voor de partij zelf, afgezet tegen vandaag",
        "de pakketten als scenario's, en een afbeelding",
        "de pakketten in een werkmap"
      ]
    },
    merge: {
      describe:
        "de delen van een onzekerheidsberekening samenvoegen: de cijfers van één berekening, tot op de laatste bit",
      positionals: {
        files: "alle delen van uncertainty --shard; voer uit waar de scenariobestanden staan"
      },
      options: {
        by: "per gemeente, zaaktype of maand van de overgang"
      },
      examples: ["de cijfers van acht delen", "hetzelfde als JSON"]
    },
    uncertainty: {
      describe: "hoe zeker de cijfers zijn: mediaan en intervallen, en hoe zeker het verschil is",
      positionals: {
        files: "één of meer scenariobestanden; verschillen zijn ten opzichte van het eerste"
      },
      options: {
        draws:
          "aantal trekkingen, naar boven afgerond op blokken van 1.024; anders tot de cijfers nauwkeurig zijn, hoogstens 1.048.576 (131.072 waar het model traag is, minder bij meer dan 1.000 gemeenten, 2.048 met het onderdeel `service`)",
        threads: "hoogstens zoveel threads; de cijfers blijven gelijk",
        shard:
          "het deel van een berekening dat hier wordt getrokken, bijvoorbeeld 3/8; vraagt --draws, en -o deel.json bewaart het voor merge",
        by: "per gemeente, zaaktype of maand van de overgang"
      },
      examples: [
        "hoe zeker zijn de cijfers",
        "hoe zeker is het verschil",
        "wat elke gemeente mag verwachten",
        "hoe zeker de maanden van een overgang zijn, als afbeelding",
        "een deel van een berekening die over machines is verdeeld"
      ]
    }
  },
  options: {
    json: "als JSON",
    csv: "de hoofdtabel als CSV",
    "csv-dialect":
      "excel-da: puntkomma's, decimale komma's en een BOM, zoals Deense en Nederlandse Excel ze goed openen",
    markdown: "als Markdown",
    output: "schrijf naar een bestand; .json, .csv, .md, .xlsx en .txt kiezen het formaat",
    lang: "taal; anders die van het systeem",
    trace: "waar de tijd blijft: elke stap met milliseconden, op stderr",
    set: "PAD=WAARDE stelt een aanname in, BESTAND::PAD=WAARDE in een van meer bestanden; herhaalbaar",
    save: "bewaar --set als een nieuw scenario dat op het oorspronkelijke voortbouwt",
    force: "laat --save een bestaand bestand overschrijven",
    for: "de werkmap voor één partij, met haar vertrouwelijke getallen; anders staan er geen in",
    seed: "startgetal van de toevalsgetallen; anders 1",
    live: "een werkmap (-o boek.xlsx) waarvan de cijfers formules over de aannames zijn"
  },
  metrics: {
    title: "Kengetallen, GROOTHEID[.ZAAKTYPE][@PLAATS], zoals local.boligstoette@851:",
    whole: "Kengetallen van het geheel:",
    money: "Een onderdeel (money, service) heeft eigen kengetallen; een onbekend kengetal toont ze alle."
  }
})
