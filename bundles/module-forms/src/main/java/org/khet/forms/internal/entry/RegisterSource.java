package org.khet.forms.internal.entry;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/** Forms and registers in use, by their names, for whoever may use them: so that a form is found before it is filled in. Source: core CORE-100. */
public final class RegisterSource implements RecordSource {
    private final DesignRecords designs;
    private final FormEntryService entries;
    private final Callers callers;

    /** @param callers reads in the portal's name */
    public RegisterSource(DesignRecords designs, FormEntryService entries, Callers callers) {
        this.designs = designs;
        this.entries = entries;
        this.callers = callers;
    }

    @Override
    public String type() {
        return "forms.register";
    }

    /** A register comes, changes its name and goes with its design. */
    @Override
    public Set<String> followed() {
        return Set.of("forms.design");
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        entries.published(callers.system(office)).stream()
                .filter(this::isUsed)
                .map(this::entry)
                .forEach(sink);
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return designs.designs().find(office, id).filter(this::isUsed).map(this::entry);
    }

    private boolean isUsed(RecordRow design) {
        Designs kind = designs.designs().kind();
        return design.state().equals(kind.used) && design.get(kind.live).isPresent();
    }

    @Override
    public Optional<Scope> reach(Caller caller) {
        var circles = entries.sights(caller).stream()
                .map(sight -> RegisterCircle.of(sight.design().id()))
                .collect(Collectors.toSet());
        return Optional.of(circles.isEmpty() ? Scope.NONE : new Scope(false, circles, Set.of(), false));
    }

    @Override
    public Set<UnitId> circles(Entry entry) {
        return Set.of(RegisterCircle.of(entry.id()));
    }

    private Entry entry(RecordRow design) {
        Designs kind = designs.designs().kind();
        return new Entry(
                design.id(),
                design.get(kind.name),
                design.get(kind.english),
                "forms/register/" + design.id(),
                FormsPermissions.REGISTER_USE,
                null,
                null,
                Set.of());
    }
}
