package org.khet.finance.internal.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/**
 * Records that make claims of their own, told what becomes of them: one way out for all money, and nothing waits for a claim that is gone.
 * Source: kinds-finance §1.1.
 */
public final class ClaimOrigins {
    /** What becomes of a claim. */
    public enum Fate {
        /** Nothing of it will be paid: its origin is open again. */
        CANCELLED,
        /** It was paid. */
        PAID,
        /** It waits for its payment again: the paper that paid it failed. */
        FREED
    }

    private final Map<String, Map<Fate, List<BiConsumer<RecordRow, RecordContext>>>> hearers = new HashMap<>();

    /** Their types. */
    static String[] types() {
        return new String[] {
            "finance.loan",
            "finance.welfare",
            "finance.pay-list",
            "finance.rent",
            "finance.fuel",
            "finance.remittance",
            "finance.bank-matter",
            "finance.inspection",
            "finance.security"
        };
    }

    /** Who hears what became of the claims of a type of records: called with the claim, in its transaction. Told before anybody writes a claim. */
    public void keep(String type, Fate fate, BiConsumer<RecordRow, RecordContext> hearer) {
        hearers.computeIfAbsent(type, key -> new EnumMap<>(Fate.class))
                .computeIfAbsent(fate, key -> new ArrayList<>())
                .add(hearer);
    }

    /** Tells whatever made a claim what became of it. */
    public void tell(ClaimRecord kind, RecordRow claim, Fate fate, RecordContext now) {
        claim.get(kind.origin)
                .map(origin -> hearers.getOrDefault(origin.type(), Map.of()).getOrDefault(fate, List.of()))
                .ifPresent(all -> all.forEach(one -> one.accept(claim, now)));
    }
}
