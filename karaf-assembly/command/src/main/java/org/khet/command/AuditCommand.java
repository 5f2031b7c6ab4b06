package org.khet.command;

import java.io.PrintStream;

/** Proves that nobody altered the audit trail of a running portal past the portal. */
final class AuditCommand {
    static final String USAGE = "audit verify [--home DIR]";
    private final Checkout place;
    private final PrintStream out;

    AuditCommand(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    /** Gives 0 when all chains are whole, 1 when one is broken. */
    int run(Arguments arguments) throws InterruptedException {
        if (!arguments.word(0, 1, USAGE).equals("verify")) {
            throw new Failure(Failure.USAGE, "usage: ./portal " + USAGE);
        }
        boolean whole = true;
        for (JsonValue chain : ControlClient.running(Home.of(place, arguments))
                .get("audit")
                .at("chains")
                .items()) {
            whole &= tell(chain);
        }
        return whole ? 0 : 1;
    }

    private boolean tell(JsonValue chain) {
        String code = chain.at("office").text();
        String office = code.isEmpty() ? "of no office" : "of office " + code;
        boolean whole = chain.at("whole").text().equals("true");
        if (whole) {
            out.printf(
                    "whole: chain %s, %s entries, %s wait for their seal, end %s%n",
                    office,
                    chain.at("sealed").text(),
                    chain.at("waiting").text(),
                    chain.at("head").text());
        } else {
            out.printf(
                    "BROKEN: chain %s at place %s: %s, entry %s of %s%n",
                    office,
                    chain.at("place").text(),
                    switch (chain.at("damage").text()) {
                        case "CHANGED" -> "the content is not what was sealed";
                        case "MISSING" -> "entries are missing";
                        default -> "the end is not the one that was noted";
                    },
                    chain.at("entry").text(),
                    chain.at("at").text());
            out.println("Do not restore over it. Keep a copy of the database first.");
        }
        return whole;
    }
}
