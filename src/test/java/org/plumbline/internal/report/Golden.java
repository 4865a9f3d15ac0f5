package org.plumbline.internal.report;

/** A whole result as JSON. */
public final class Golden {
  /** Of {@link Tiny#CASE}, with HASH for each hash. */
  public static final String JSON =
      """
      {
        "plumbline" : "0.1.0",
        "checks" : [
          {
            "case" : "case",
            "title" : "A made-up case",
            "asOf" : "2022-03-31",
            "drawnFrom" : "public-record",
            "knownAt" : null,
            "verdict" : "stop",
            "notJudged" : [
              {
                "question" : "sanctions",
                "reason" : "not-asked"
              },
              {
                "question" : "abuse",
                "reason" : "not-asked"
              },
              {
                "question" : "effect",
                "reason" : "not-asked"
              },
              {
                "question" : "evidence",
                "reason" : "not-asked"
              }
            ],
            "notJudgedInWords" : [
              "Sanctions, abuse by the recipients, what the assistance changes and how far the facts can be trusted: no pack that ran covers these."
            ],
            "onWhoseWord" : "documented-by-ngo",
            "couldBe" : "stop",
            "hangsOn" : [ ],
            "lastDay" : null,
            "remarks" : [
              "The case says nothing about sanctions lists, so nobody was screened."
            ],
            "notes" : [ ],
            "flags" : [
              {
                "code" : "tiny/assessment-missing",
                "title" : "No risk assessment was made",
                "subject" : "training",
                "severity" : "blocker",
                "certainty" : "stands",
                "dependsOn" : [ ],
                "because" : "assistance has been given since 1 March 2019, and no assessment was made",
                "standing" : "documented-by-ngo",
                "knownSince" : "2022-05-17",
                "knownAtTheLatest" : false,
                "knownNotBefore" : null,
                "hindsight" : true,
                "inferences" : 0,
                "basis" : "Made-up guidance, 1: assess first",
                "verified" : true,
                "footing" : "guidance",
                "reference" : "",
                "rule" : {
                  "file" : "tiny/assessment-missing.drl",
                  "line" : 6
                },
                "evidence" : [
                  {
                    "fact" : "Phase",
                    "id" : "p1",
                    "text" : "phase p1 (from: 1 March 2019, provider: The College)",
                    "file" : "<text>",
                    "line" : 9,
                    "sources" : [
                      "answer"
                    ],
                    "standing" : "official",
                    "inferred" : false,
                    "notes" : [ ]
                  }
                ],
                "chain" : null,
                "grounds" : [
                  {
                    "because" : "assistance has been given since 1 March 2019, and no assessment was made",
                    "standing" : "documented-by-ngo",
                    "knownSince" : "2022-05-17",
                    "knownAtTheLatest" : false,
                    "knownNotBefore" : null,
                    "inferences" : 0,
                    "evidence" : [
                      {
                        "fact" : "Phase",
                        "id" : "p1",
                        "text" : "phase p1 (from: 1 March 2019, provider: The College)",
                        "file" : "<text>",
                        "line" : 9,
                        "sources" : [
                          "answer"
                        ],
                        "standing" : "official",
                        "inferred" : false,
                        "notes" : [ ]
                      }
                    ],
                    "searches" : [
                      {
                        "what" : "an assessment (made by 31 March 2022)",
                        "lookedAt" : 0,
                        "absences" : [
                          {
                            "fact" : "Assessment",
                            "id" : "assessment",
                            "text" : "no assessment",
                            "file" : "<text>",
                            "line" : 13,
                            "sources" : [
                              "report"
                            ],
                            "standing" : "documented-by-ngo",
                            "inferred" : false,
                            "notes" : [ ]
                          }
                        ]
                      }
                    ]
                  }
                ],
                "replies" : [ ]
              }
            ],
            "notRaised" : [
              {
                "code" : "tiny/summary-unpublished",
                "title" : "No summary is public",
                "reason" : "it does not find an assessment (made by 31 March 2022; summary public: no)",
                "condition" : {
                  "file" : "tiny/summary-unpublished.drl",
                  "line" : 17
                },
                "text" : "Assessment( partnership == $p.id, madeBy( $day ), summaryPublic == false, $made : completed )",
                "conditions" : 3,
                "met" : [
                  {
                    "condition" : {
                      "file" : "tiny/summary-unpublished.drl",
                      "line" : 15
                    },
                    "what" : "there is a day of the check",
                    "by" : [
                      "as-of"
                    ]
                  },
                  {
                    "condition" : {
                      "file" : "tiny/summary-unpublished.drl",
                      "line" : 16
                    },
                    "what" : "there is a partnership",
                    "by" : [
                      "training"
                    ]
                  }
                ],
                "lookedAt" : 0,
                "nearest" : [ ],
                "reach" : null
              }
            ],
            "questions" : [
              {
                "id" : "aim.date",
                "fact" : "aim",
                "text" : "when was the aim of the partnership recorded?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "aim.exists",
                "fact" : "training",
                "text" : "was an aim of the partnership recorded, and when?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "aim.humanRights",
                "fact" : "aim",
                "text" : "is it the aim of the partnership to improve respect for human rights?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "in-country-assessment-xa.date",
                "fact" : "in-country-assessment-xa",
                "text" : "when was the in-country assessment of the partnership last updated?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "in-country-assessment-xa.exists",
                "fact" : "training",
                "text" : "did the post in the host state assess the country XA, and when?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "p1-approval.date",
                "fact" : "p1-approval",
                "text" : "when was the approval of phase p1 given?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "p1-approval.exists",
                "fact" : "p1",
                "text" : "was phase p1 approved by anybody, and when?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              },
              {
                "id" : "p1-approval.rank",
                "fact" : "p1-approval",
                "text" : "at which rank was the approval of phase p1 given?",
                "why" : "not-recorded",
                "file" : "<text>",
                "line" : 0,
                "decides" : [ ]
              }
            ],
            "notLookedAt" : [
              "links",
              "listings",
              "deployment-programmes",
              "other-partnerships",
              "torture-findings",
              "outcome-findings",
              "findings",
              "incidents",
              "host-statements",
              "donor-statements",
              "host-laws",
              "equipment",
              "expansions",
              "overrulings",
              "warnings",
              "targets",
              "fees",
              "hand-overs",
              "withdrawals",
              "corrections",
              "scope-disputes"
            ],
            "replies" : [ ],
            "acceptedRisks" : [ ],
            "notTheSame" : [ ],
            "sources" : [
              {
                "id" : "answer",
                "title" : "An answer",
                "publisher" : "The Ministry",
                "kind" : "official",
                "url" : "",
                "published" : "2021-05-04",
                "repeats" : "",
                "read" : null,
                "standing" : "official",
                "note" : null,
                "inferred" : false,
                "file" : "<text>",
                "line" : 15
              },
              {
                "id" : "report",
                "title" : "A report",
                "publisher" : "The Watch",
                "kind" : "ngo",
                "url" : "",
                "published" : "2022-05-17",
                "repeats" : "",
                "read" : null,
                "standing" : "documented-by-ngo",
                "note" : null,
                "inferred" : false,
                "file" : "<text>",
                "line" : 16
              }
            ],
            "inputs" : {
              "facts" : "sha256:HASH",
              "lists" : [ ],
              "links" : null,
              "rules" : "sha256:HASH",
              "packs" : [
                "tiny"
              ],
              "engine" : "Drools 10.2.0"
            }
          }
        ],
        "problems" : [ ]
      }
      """;

  private Golden() {}
}
