package org.khet.forms.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiOrder;

/**
 * Registers whose records a field of a form may name: those that the office made, published and in use, and those of modules that are on.
 * Safe for concurrent use. Source: core CORE-100, CORE-101.
 */
public final class ReferredTargets {
    /** Begins the types of registers that an office made; what follows is the name of the design. */
    public static final String OWN = "forms.";

    private final Supplier<DesignRecords> designs;
    private final Callers callers;
    private volatile @Nullable RecordCatalogue known;

    /** @param designs designs and editions, once they are kept */
    public ReferredTargets(Supplier<DesignRecords> designs, Callers callers) {
        this.designs = designs;
        this.callers = callers;
    }

    /** The kinds of modules, which come later than this module. */
    public void know(RecordCatalogue catalogue) {
        known = catalogue;
    }

    /** All of them by their names, those of the office first. */
    public List<OfferedValue> offered(OfficeId office, Locale locale) {
        List<OfferedValue> all = new ArrayList<>(own(office)
                .map(row -> new OfferedValue(OWN + row.get(kind().key), row.get(kind().name)))
                .sorted(Comparator.comparing(OfferedValue::words, ThaiOrder.of()))
                .toList());
        RecordCatalogue catalogue = known;
        if (catalogue != null) {
            catalogue.kinds(office, locale).stream()
                    .map(one -> new OfferedValue(one.type(), one.plural() + " · " + one.type()))
                    .forEach(all::add);
        }
        return all;
    }

    private Designs kind() {
        return designs.get().designs().kind();
    }

    private Stream<RecordRow> own(OfficeId office) {
        return designs
                .get()
                .designs()
                .internal()
                .all(callers.system(office), RecordFilter.of(kind().in(kind().used)))
                .stream()
                .filter(row -> row.get(kind().live).isPresent());
    }

    /** Fields that name records of a register that is not there; a form may name records of itself. */
    List<Problem> unknown(OfficeId office, String ownKey, List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> field.sort() == FieldSort.RECORD)
                .filter(field -> !field.options().equals(OWN + ownKey) && !isThere(office, field.options()))
                .map(field -> Problem.of("fields." + fields.indexOf(field), "forms.error.target", field.key()))
                .toList();
    }

    private boolean isThere(OfficeId office, String type) {
        RecordCatalogue catalogue = known;
        Optional<CataloguedKind> declared =
                catalogue == null ? Optional.empty() : catalogue.find(office, type, TextCatalog.THAI);
        return declared.isPresent() || own(office).anyMatch(row -> type.equals(OWN + row.get(kind().key)));
    }
}
