package org.khet.portal.core.internal.office.school;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists whole records of schools; a page takes nine queries however long it is. */
@Component(service = SchoolRecords.class)
public final class SchoolRecordService implements SchoolRecords {
    private static final String PLACELESS = "(s.latitude is null or s.longitude is null)";
    private static final PageRequest FIRST_BY_NAME = new PageRequest(0, 50, List.of());
    private final SchoolRepository repository;
    private final SchoolGroupRepository groups;
    private final SchoolProfiles profiles;
    private final SchoolPlaceRepository places;
    private final CodeLists lists;
    private final OfficeAudit trail;

    /** Schools, their groups, the rest of their records, where they stand, which parts count, and today. */
    @Activate
    public SchoolRecordService(
            @Reference SchoolRepository repository,
            @Reference SchoolGroupRepository groups,
            @Reference SchoolProfiles profiles,
            @Reference SchoolPlaceRepository places,
            @Reference CodeLists lists,
            @Reference OfficeAudit trail) {
        this.repository = repository;
        this.groups = groups;
        this.profiles = profiles;
        this.places = places;
        this.lists = lists;
        this.trail = trail;
    }

    @Override
    public List<SchoolRecord> page(Caller caller, Selection selection, PageRequest page) {
        List<School> found = repository.page(caller.office(), where(caller, selection), trail.today(), page);
        return records(caller, found);
    }

    @Override
    public SchoolRecord open(Caller caller, SchoolId school) {
        Scope scope = Schools.reach(caller);
        List<SchoolId> reached = scope.wholeOffice() || scope.schools().contains(school) ? List.of(school) : List.of();
        var found = repository.findAll(caller.office(), reached, trail.today()).values();
        return records(caller, List.copyOf(found)).stream()
                .findFirst()
                .orElseThrow(() -> new NoLongerThere("core.school/" + school.value()));
    }

    @Override
    public int count(Caller caller, Selection selection) {
        return repository.count(caller.office(), where(caller, selection));
    }

    @Override
    public Places places(Caller caller, Selection selection) {
        OfficeId office = caller.office();
        var located = places.located(office, where(caller, selection), trail.today());
        int placeless = repository.count(office, where(caller, selection).and(PLACELESS, Map.of()));
        List<School> some = placeless == 0
                ? List.of()
                : repository.page(
                        office, where(caller, selection).and(PLACELESS, Map.of()), trail.today(), FIRST_BY_NAME);
        return new Places(located, placeless, some);
    }

    @Override
    public OptionalInt position(Caller caller, Selection selection, SchoolId school) {
        var one = where(caller, selection).and("s.id = :wanted", Map.of("wanted", school.value()));
        return repository.page(caller.office(), one, trail.today(), FIRST_BY_NAME).stream()
                .mapToInt(found -> places.before(caller.office(), where(caller, selection), found.id(), found.name()))
                .findFirst();
    }

    @Override
    public Map<SchoolPart, Integer> gaps(Caller caller) {
        List<SchoolPart> counted = SchoolPart.counted(lists.of(caller.office(), SchoolPart.LIST));
        Map<SchoolPart, Integer> missing = repository.gaps(caller.office(), where(caller, Selection.ALL), counted);
        Map<SchoolPart, Integer> gaps = new LinkedHashMap<>();
        counted.stream()
                .filter(part -> missing.getOrDefault(part, 0) > 0)
                .forEach(part -> gaps.put(part, missing.get(part)));
        return gaps;
    }

    private SchoolConditions where(Caller caller, Selection selection) {
        return new SchoolConditions(selection, Schools.reach(caller), trail.today());
    }

    private List<SchoolRecord> records(Caller caller, List<School> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        OfficeId office = caller.office();
        LocalDate today = trail.today();
        List<SchoolId> keys = found.stream().map(School::id).toList();
        Map<SchoolId, SchoolProfile> known = profiles.findAll(caller, keys);
        Map<SchoolId, Head> heads = profiles.heads(caller, keys);
        Map<SchoolId, Map<String, List<String>>> groupsOf = groups.of(office, keys, today);
        return found.stream()
                .map(school -> {
                    Map<String, List<String>> in = groupsOf.getOrDefault(school.id(), Map.of());
                    return new SchoolRecord(
                            school,
                            known.getOrDefault(school.id(), SchoolProfile.EMPTY),
                            heads.get(school.id()),
                            in.getOrDefault(SchoolRegister.SIZE, List.of("")).getFirst(),
                            in.getOrDefault(SchoolRegister.PROJECT, List.of()));
                })
                .toList();
    }
}
