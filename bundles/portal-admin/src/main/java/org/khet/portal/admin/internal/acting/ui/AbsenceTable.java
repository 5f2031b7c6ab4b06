package org.khet.portal.admin.internal.acting.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.component.SmallTable;

/** Who is absent now, until when, who acts, and in which capacity; in words. */
record AbsenceTable(Texts texts, ActingChoices places, Map<String, String> modules) {
    SmallTable of(List<Away> away) {
        Map<PersonId, Person> known = people(away);
        return new SmallTable(
                texts.get("admin.acting.today"),
                List.of(
                        texts.get("admin.acting.column.holder"),
                        texts.get("admin.acting.column.until"),
                        texts.get("admin.acting.column.person"),
                        texts.get("admin.acting.column.capacity")),
                away.stream().map(one -> row(one, known)).toList());
    }

    private Map<PersonId, Person> people(List<Away> away) {
        Set<PersonId> keys = new HashSet<>();
        away.forEach(one -> {
            keys.add(one.absence().person());
            Decider decider = one.decider();
            if (decider != null) {
                keys.add(decider.person());
            }
        });
        return places.all(keys);
    }

    private List<String> row(Away one, Map<PersonId, Person> known) {
        Decider decider = one.decider();
        return List.of(
                ActingChoices.name(known, one.absence().person()),
                texts.get("admin.absence.day", one.absence().until().isoEnd()),
                decider == null ? texts.get("admin.acting.superior") : ActingChoices.name(known, decider.person()),
                decider == null ? "–" : capacity(decider));
    }

    private String capacity(Decider decider) {
        String capacity = texts.get("admin.acting.capacity." + decider.capacity());
        String limits = limits(decider.limits());
        return limits.isEmpty() ? capacity : texts.get("admin.acting.limited", capacity, limits);
    }

    /** What the order limits acting to, empty for nothing. */
    String limits(ActingLimits limits) {
        List<String> parts = new ArrayList<>();
        if (!limits.modules().isEmpty()) {
            parts.add(limits.modules().stream()
                    .sorted()
                    .map(id -> modules.getOrDefault(id, id))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(""));
        }
        if (!limits.topics().isEmpty()) {
            parts.add(limits.topics());
        }
        @Nullable BigDecimal most = limits.most();
        if (most != null) {
            parts.add(texts.get("admin.acting.most", BahtText.inFigures(most)));
        }
        return String.join(" · ", parts);
    }

    /** For whom, in which capacity, until when, by which order; one sentence for the one who acts. */
    String sentence(Away one, Map<PersonId, Person> known) {
        Decider decider = one.decider();
        return decider == null
                ? ""
                : texts.get(
                        "admin.acting.mine",
                        texts.get("admin.acting.capacity." + decider.capacity()),
                        ActingChoices.name(known, one.absence().person()),
                        one.absence().until().isoEnd());
    }
}
