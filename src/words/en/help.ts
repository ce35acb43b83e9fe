/** What help says of commands and options, in English; examples in the order of their command lines. */

export const help = () => ({
  usage: "casecap <command> [files] [options]\n\nHow many FTE stay in municipalities, move to centres, and are freed.",
  epilogue: "casecap COMMAND --help says more about a command.",
  main: {
    examples: ["the state's model against the municipalities'", "one scenario", "two scenarios, in Danish"]
  },
  showHelp: "show help",
  showVersion: "show version",
  examplesHeading: "Examples:",
  groups: {
    output: "Output:",
    scenario: "Scenario:",
    lock: "Lock (casecap.lock.yaml):"
  },
  takes: {
    string: "text",
    strings: "text",
    words: "files",
    number: "number"
  },
  otherwise: ({ value }: { readonly value: string }): string => `; else ${value}`,
  commands: {
    assumptions: {
      describe: "every assumption: value, range, basis, source, owner, age",
      positionals: {
        file: "scenario file"
      },
      options: {
        basis: "only of this basis; repeatable",
        owner: "only this party's; repeatable",
        "older-than": "only dated at least so many years ago, or undated"
      },
      examples: ["what lacks a source", "one party's numbers"]
    },
    "break-even": {
      describe: "how far an assumption would have to move before the conclusion turns",
      positionals: {
        files: "one or two scenarios"
      },
      options: {
        vary: "PATH, FILE::PATH, or PATH,PATH2 for a pair; else every assumption in turn",
        metric:
          "metric; of two files its difference, or ID:METRIC for one of them; else freed, without organisation need",
        equals: "the number it has to reach; else 0"
      },
      examples: ["all, the nearest first", "what one is worth in the other", "one scenario against a number"]
    },
    calibrate: {
      describe: "fit assumptions to published figures inside their ranges",
      positionals: {
        files: "scenario files, fitted together"
      },
      options: {
        free: "[FILE::]PATH that may move; in a shared base it is one unknown; repeatable",
        to: "[ID:]METRIC=NUMBER[+-TOLERANCE], such as stateB:local=450+-5; repeatable",
        "save-dir": "folder for NAME-fitted.yaml, which extend the old files",
        force: "write over files that exist",
        feasible: "find so many sets that meet the figures, and show the band of results"
      },
      examples: ["one assumption to one figure", "everything that fits the figure"]
    },
    check: {
      describe: "find every problem in scenario files, with line and next step",
      positionals: {
        files: "scenario files"
      },
      options: {
        verbose: "name every row of the table that `drop` leaves out"
      },
      examples: ["all of them at once", "for a program"]
    },
    compare: {
      describe: "set scenarios beside the first: results, assumptions, differences",
      positionals: {
        files: "two or more scenario files"
      },
      options: {
        group: "split the difference by topic, path, or TOPIC=path, such as handOffs=path; repeatable",
        metric: "split the difference of this metric, such as saving or net@860; repeatable",
        draws: "draws for an interval of each part; none when left out"
      },
      examples: ["difference = second − first", "what if"]
    },
    completion: {
      describe: "script that lets the shell complete words",
      positionals: {
        shell: "shell; else the one SHELL names"
      },
      examples: ["works in a new shell"]
    },
    explain: {
      describe: "where a value comes from, or how a figure was computed",
      positionals: {
        file: "scenario file; alone, a key of the scenario language (organisation.share)",
        subject: "an assumption's path or a metric (local.boligstoette, centre, leaves@851)"
      },
      examples: ["a value", "what a key means, without a file", "a result, line by line"]
    },
    import: {
      describe: "bring changes in a workbook back into a scenario",
      positionals: {
        workbook: "workbook that casecap wrote"
      },
      options: {
        into: "write the changes into this scenario, or into a new one that extends the original",
        save: "write them as a new scenario that extends the original",
        yes: "write without asking",
        rebase: "also when the scenario has changed since the workbook was written",
        of: "which of the workbook's scenarios: its letter or id"
      },
      examples: ["show the plan", "as a new scenario"]
    },
    init: {
      describe: "write a commented scenario to start from",
      positionals: {
        file: "new file; else standard output"
      },
      options: {
        force: "write over a file that exists"
      },
      examples: ["runs at once with run"]
    },
    memo: {
      describe: "write a memo for the negotiating table, or check one that was written",
      positionals: {
        files: "two or more scenario files; the first is the reference"
      },
      options: {
        output: "write to a file: .docx, .pdf, .html or .md; repeatable for the same memo in several formats",
        for: "a party's id from the scenarios, or neutral; a party's memo is internal",
        also: "the same comparison in another reading: as many files as the memo has, behind its own; repeatable",
        to: "recipient",
        from: "sender",
        date: "date, YYYY-MM-DD; else the scenario's, else today",
        municipality: "municipality code: the municipality's own two pages",
        template: "Word template whose styles are used",
        font: "TTF or OTF file with letters that a PDF would lack",
        draws: "draws; 20,480 when left out, 2,048 with a section `service`",
        verify: "check a memo: compute its figures again, with the files it names or those that are given"
      },
      examples: [
        "a neutral memo in Word",
        "the party's own, in two formats",
        "with another reading in a table of its own",
        "do the figures still hold?"
      ]
    },
    simulate: {
      describe: "promises of one centre, call by call and case by case, beside what the formulas say",
      positionals: {
        file: "scenario file with a service section"
      },
      options: {
        centre: "id of the centre; may be left out where there is only one",
        jobs: "about how many calls or cases of each line and desk (default 500000)"
      },
      examples: ["do the formulas hold at this centre", "ten times as many calls and cases, as JSON"]
    },
    staff: {
      describe: "staff against need by specialism: who is short of what, and who has too many",
      positionals: {
        file: "scenario file with a staffing section"
      },
      options: {
        by: "one line a municipality, or a specialism",
        lend: "who could be lent to whom, for how long, and what stays unmet",
        month: "need in this month of the transition, counted from 1"
      },
      examples: [
        "who is short of what",
        "municipality by municipality, for Excel",
        "as a picture, darker where more is missing",
        "who can lend whom",
        "the loans alone, as a table"
      ]
    },
    report: {
      describe:
        "write one offline page that runs the models: move numbers, see everything follow, take the variant home",
      positionals: {
        files: "one or more scenario files; the first is the reference"
      },
      options: {
        for: "a party's id from the scenarios, or neutral: whose private numbers may be in the file",
        open: "show it in the default browser",
        watch: "serve it on 127.0.0.1 and make it anew whenever a scenario is saved; Ctrl-C ends"
      },
      examples: ["one file for the meeting room", "the party's own, shown at once", "while the scenarios are written"]
    },
    run: {
      describe: "compute one scenario: what stays, what moves, what is freed",
      positionals: {
        file: "scenario file"
      },
      options: {
        by: "break the result down"
      },
      examples: [
        "the result on a page",
        "municipality by municipality",
        "month by month",
        "for Danish Excel",
        "a workbook that calculates"
      ]
    },
    schema: {
      describe: "the JSON Schema that an editor checks scenarios with",
      options: {
        checks: "the schema of *.checks.yaml instead"
      },
      examples: ["beside the scenarios"]
    },
    sensitivity: {
      describe: "which assumptions the uncertainty comes from, and what it is worth to measure them",
      positionals: {
        files: "one scenario file, or two: then it is about the difference, second − first"
      },
      options: {
        metric: "metric, such as freed, need.boligstoette, stateB:freed; else freed, without organisation need",
        group: "put assumptions together: topic (all topics), one such as handOffs, or NAME=PATH,PATH; repeatable",
        draws: "points in each of two samples, rounded up to a power of 2; else 1024"
      },
      examples: ["what freed FTE depend on", "which topics make the difference uncertain"]
    },
    test: {
      describe: "test the assumptions: expectations, laws, evidence, and what changed since it was accepted",
      positionals: {
        paths: "*.checks.yaml or folders; the folder scenarios when left out"
      },
      options: {
        filter: "only checks whose file or name contains this",
        bail: "stop at the first failure",
        watch: "run again whenever a file is saved",
        reporter: "json, JUnit XML, TAP 14 or GitHub annotations",
        update: "accept everything as it is now; needs --note",
        accept: "accept one change: a path, a metric or structure; repeatable",
        note: "why: recorded in the lock"
      },
      examples: [
        "everything below scenarios",
        "only laws, again at every save",
        "accept today's figures",
        "for the build server"
      ]
    },
    trade: {
      describe: "packages that both parties can live with: what each gets, and what no other package beats",
      positionals: {
        files: "the scenarios of the two parties; further files are set beside them"
      },
      options: {
        for: "a party's id: shows its private numbers, objectives and reservations; else neutral",
        beliefs: "a party's id: its beliefs count for both; else each party's own",
        "no-deal": "the scenario that holds without agreement; else the first file",
        draws: "draws for the probability of each reservation; 1,024 when left out",
        picture: "write a picture as well: .svg or .png",
        "save-dir": "write each package shown as scenarios in this folder, one a party",
        force: "write over files that exist"
      },
      examples: [
        "what can be traded for what",
        "the party's own, measured against today",
        "the packages as scenarios, and a picture",
        "the packages in a workbook"
      ]
    },
    merge: {
      describe: "put the parts of a run of uncertainty together: the figures of one run, to the last bit",
      positionals: {
        files: "every part, from uncertainty --shard; run where the scenario files are"
      },
      options: {
        by: "by municipality, case type or month of the transition"
      },
      examples: ["the figures of eight parts", "the same as JSON"]
    },
    uncertainty: {
      describe: "how sure the figures are: median and intervals, and how sure the difference is",
      positionals: {
        files: "one or more scenario files; differences are against the first"
      },
      options: {
        draws:
          "number of draws, rounded up to blocks of 1,024; else until the figures are precise, at most 1,048,576 (131,072 where the model is slow, fewer of more than 1,000 municipalities, 2,048 with a section `service`)",
        threads: "at most so many threads; the figures are the same whatever it is",
        shard: "the part of a run that is drawn here, such as 3/8; needs --draws, and -o part.json keeps it for merge",
        by: "by municipality, case type or month of the transition"
      },
      examples: [
        "how sure are the figures",
        "how sure is the difference",
        "what each municipality may expect",
        "how sure the months of a transition are, as a picture",
        "a part of a run that other machines share"
      ]
    }
  },
  options: {
    json: "as JSON",
    csv: "the main table as CSV",
    "csv-dialect": "excel-da: semicolons, decimal commas and a BOM, as Danish Excel opens right",
    markdown: "as Markdown",
    output: "write to a file; .json, .csv, .md, .xlsx and .txt choose the format",
    lang: "language; the system's when left out",
    trace: "where the time goes: every step with its milliseconds, on stderr",
    set: "PATH=VALUE sets an assumption, FILE::PATH=VALUE in one of several files; repeatable",
    save: "save --set as a new scenario that extends the original",
    force: "let --save write over a file that exists",
    for: "the workbook for one party, with its private numbers; none are in it otherwise",
    seed: "seed of random numbers; else 1",
    live: "a workbook (-o book.xlsx) whose figures are formulas over the assumptions"
  },
  metrics: {
    title: "Metrics, QUANTITY[.CASETYPE][@PLACE], such as local.boligstoette@851:",
    whole: "Metrics of the whole:",
    money: "A section (money, service) brings figures of its own; an unknown metric lists all."
  }
})
