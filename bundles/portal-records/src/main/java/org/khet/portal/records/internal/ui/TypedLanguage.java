package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.component.TypedTexts;

/**
 * Says on a page in another language which words are Thai because somebody typed them so: names of units, codes and other records have
 * a translation only where the office wrote one. Readers aloud then speak them as Thai. Source: WCAG 2.2, 3.1.2.
 */
public final class TypedLanguage {
    private final Locale page;

    TypedLanguage(Texts texts) {
        page = texts.locale();
    }

    /** Whether these words of the field are Thai that was typed, on a page that is not. Words of the portal never are. */
    boolean isThai(DeclaredField field, String words) {
        return isTyped(field.type()) && isThai(words);
    }

    /** Whether a record's name, made of these fields, has Thai that was typed. */
    boolean isThai(ValueFormatter names, List<Field<?>> name, RecordRow row) {
        return name.stream().anyMatch(field -> isThai(field, names.words(field, row.raw(field))));
    }

    /** Whether these words, typed by somebody, are Thai on a page that is not. */
    public boolean isThai(String typed) {
        return TypedTexts.isForeign(typed, page);
    }

    /** Marks what shows these words of the field. */
    public <C extends HasElement> C mark(C shown, DeclaredField field, String words) {
        return isThai(field, words) ? TypedTexts.thai(shown) : shown;
    }

    private static boolean isTyped(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text ignored -> true;
            case FieldType.LongText ignored -> true;
            case FieldType.Address ignored -> true;
            case FieldType.Code ignored -> true;
            case FieldType.Codes ignored -> true;
            case FieldType.UnitRef ignored -> true;
            case FieldType.PersonRef ignored -> true;
            case FieldType.SchoolRef ignored -> true;
            case FieldType.PostRef ignored -> true;
            case FieldType.RecordRef ignored -> true;
            case FieldType.AnyRecord ignored -> true;
            case FieldType.FileList ignored -> true;
            case FieldType.Coded<?> ignored -> true;
            default -> false;
        };
    }
}
