package org.khet.portal.api.record;

import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;

/**
 * A kind of records with its words; not to be kept beyond the question that it answers.
 *
 * @param service its service; each method checks the caller's rights
 * @param texts   words of its module
 */
public record CataloguedKind(RecordService<?> service, Texts texts) {
    /** The kind. */
    public RecordKind kind() {
        return service.kind();
    }

    /** Record type {@code <module>.<kind>}, the name to be kept. */
    public String type() {
        return kind().type();
    }

    /** One of them. */
    public String title() {
        return texts.get(RecordTexts.title(kind()));
    }

    /** The list. */
    public String plural() {
        return texts.get(RecordTexts.plural(kind()));
    }

    /** Words of a field. */
    public String words(Field<?> field) {
        return texts.get(RecordTexts.field(kind(), field));
    }

    /** Words of the button of an action. */
    public String words(Action action) {
        return texts.get(RecordTexts.doing(kind(), action));
    }

    /** Words of a state. */
    public String words(State state) {
        return texts.get(RecordTexts.state(kind(), state));
    }

    /** Fields that somebody may add up: amounts and numbers that are seen. */
    public List<Field<?>> measures(Caller caller) {
        return seen(caller).stream()
                .filter(field -> switch (field.type()) {
                    case FieldType.Baht ignored -> true;
                    case FieldType.Decimal ignored -> true;
                    case FieldType.Whole ignored -> true;
                    default -> false;
                })
                .toList();
    }

    /** Fields by which somebody may group: codes, choices, units, schools, people, years, other records. */
    public List<Field<?>> groupings(Caller caller) {
        return seen(caller).stream()
                .filter(field -> switch (field.type()) {
                    case FieldType.Code ignored -> true;
                    case FieldType.Choice<?> ignored -> true;
                    case FieldType.YesNo ignored -> true;
                    case FieldType.UnitRef ignored -> true;
                    case FieldType.SchoolRef ignored -> true;
                    case FieldType.PersonRef ignored -> true;
                    case FieldType.RecordRef ignored -> true;
                    case FieldType.Year ignored -> true;
                    case FieldType.Quarter ignored -> true;
                    case FieldType.Month ignored -> true;
                    default -> false;
                })
                .toList();
    }

    /** Days by which a period of a report is meant. */
    public List<Field<?>> days(Caller caller) {
        return seen(caller).stream()
                .filter(field -> field.type() instanceof FieldType.Day)
                .toList();
    }

    private List<Field<?>> seen(Caller caller) {
        return kind().fields().stream()
                .filter(field -> service.sees(caller, field) && !field.isSensitive())
                .toList();
    }
}
