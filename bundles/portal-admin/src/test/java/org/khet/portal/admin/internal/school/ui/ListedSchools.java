package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Caller;

/** A register that lists what a test names, by name and by whether it has ended. */
public final class ListedSchools implements SchoolRegister {
    public final List<School> all = new ArrayList<>();
    final List<SchoolId> reopened = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<String> moved = new ArrayList<>();

    @Override
    public List<School> page(Caller caller, Filter filter, PageRequest page) {
        return found(filter).skip(page.offset()).limit(page.limit()).toList();
    }

    private Stream<School> found(Filter filter) {
        return all.stream()
                .filter(school -> (school.status() == SchoolStatus.ACTIVE) != filter.closed())
                .filter(school -> school.name().contains(filter.text()));
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return (int) found(filter).count();
    }

    @Override
    public Versioned<School> open(Caller caller, SchoolId school) {
        throw new NoLongerThere("core.school/" + school.value());
    }

    @Override
    public SchoolId add(Caller caller, SchoolDraft draft) {
        return new SchoolId(77);
    }

    @Override
    public void edit(Caller caller, SchoolId school, int edition, SchoolDraft draft) {}

    @Override
    public void move(Caller caller, SchoolId school, String dimension, String group, LocalDate from) {}

    @Override
    public void move(Caller caller, SchoolId school, Map<String, String> groups, LocalDate from) {
        moved.add(groups + " " + from);
    }

    @Override
    public List<Membership> memberships(Caller caller, SchoolId school) {
        return List.copyOf(memberships);
    }

    @Override
    public List<String> groups(OfficeId office, String dimension) {
        return List.of();
    }

    @Override
    public Map<SchoolId, String> groupsOn(OfficeId office, String dimension, LocalDate day) {
        return Map.of();
    }

    @Override
    public void end(
            Caller caller, SchoolId school, SchoolStatus status, LocalDate from, @Nullable SchoolId successor) {}

    @Override
    public void reopen(Caller caller, SchoolId school) {
        reopened.add(school);
    }
}
