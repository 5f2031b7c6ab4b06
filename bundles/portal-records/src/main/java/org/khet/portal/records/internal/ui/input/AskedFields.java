package org.khet.portal.records.internal.ui.input;

import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;

/** The fields by whose values a condition holds or not. Stateless. */
final class AskedFields {
    private AskedFields() {}

    /** Those of which it depends whether a field applies, and whether it is needed. */
    static Stream<DeclaredField> of(DeclaredField field) {
        return Stream.of(field.onlyIf(), field.neededIf())
                .flatMap(Optional::stream)
                .flatMap(AskedFields::of);
    }

    static Stream<DeclaredField> of(Condition condition) {
        return switch (condition) {
            case Condition.In in -> Stream.of(in.field());
            case Condition.Compared compared -> Stream.of(compared.field());
            case Condition.Empty empty -> Stream.of(empty.field());
            case Condition.Any any -> any.conditions().stream().flatMap(AskedFields::of);
            case Condition.All all -> all.conditions().stream().flatMap(AskedFields::of);
            case Condition.InState ignored -> Stream.empty();
            case Condition.Mine ignored -> Stream.empty();
        };
    }
}
