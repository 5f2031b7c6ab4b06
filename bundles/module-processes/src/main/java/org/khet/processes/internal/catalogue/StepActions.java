package org.khet.processes.internal.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordCatalogue;
import org.osgi.service.component.annotations.Component;

/**
 * What a step may wait for: every action of every register that is on in the office, by its words. What was chosen stays, though its
 * module goes. Safe for concurrent use. Source: kinds-processes.md §1.
 */
@Component(service = StepActions.class)
public final class StepActions {
    private static final String OWN = "processes.";
    private volatile @Nullable RecordCatalogue known;

    /** The catalogue came; it waits for the module itself, so it is told later. */
    public void know(RecordCatalogue catalogue) {
        known = catalogue;
    }

    /** The register of a type of records, while it is on in the office. */
    public Optional<CataloguedKind> kind(OfficeId office, String type, Locale locale) {
        RecordCatalogue catalogue = known;
        return catalogue == null || type.startsWith(OWN) ? Optional.empty() : catalogue.find(office, type, locale);
    }

    /** All registers that are on in the office, but those of processes themselves. */
    public List<CataloguedKind> kinds(OfficeId office, Locale locale) {
        RecordCatalogue catalogue = known;
        return catalogue == null
                ? List.of()
                : catalogue.kinds(office, locale).stream()
                        .filter(kind -> !kind.type().startsWith(OWN))
                        .toList();
    }

    /** Whether one of these types of happenings is of no register that is on; never while it is not known which are. */
    public boolean isOff(OfficeId office, String types, Locale locale) {
        if (known == null || types.isEmpty()) {
            return false;
        }
        Set<String> on = of(office, locale).stream().map(OfferedValue::value).collect(Collectors.toSet());
        return Stream.of(types.split("[ ,;]+", -1)).anyMatch(type -> type.indexOf('.') > 0 && !on.contains(type));
    }

    /** Types of happenings, e.g. {@code documents.order.begun}, as {@code register › action}. */
    public List<OfferedValue> of(OfficeId office, Locale locale) {
        RecordCatalogue catalogue = known;
        return catalogue == null
                ? List.of()
                : catalogue.kinds(office, locale).stream()
                        .filter(kind -> !kind.type().startsWith(OWN))
                        .flatMap(kind -> kind.kind().actions().stream()
                                .map(action -> new OfferedValue(
                                        kind.type() + "." + action.past(), kind.title() + " › " + kind.words(action))))
                        .toList();
    }
}
