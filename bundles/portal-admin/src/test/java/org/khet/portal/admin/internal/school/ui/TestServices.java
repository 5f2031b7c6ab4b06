package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProjects;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.testkit.SampleOffices;

/** Services of schools in memory, with the shipped code lists. */
final class TestServices {
    final FakeSchoolProfiles profiles = new FakeSchoolProfiles();
    final List<String> joined = new ArrayList<>();
    private final SchoolRegister register;

    TestServices(SchoolRegister register) {
        this.register = register;
    }

    SchoolServices all() {
        return new SchoolServices(register, profiles, new Noted(joined), records(register, profiles), new Shipped());
    }

    /** Schools of the register with what is kept of them; size and projects are not known. */
    static SchoolRecords records(SchoolRegister register, FakeSchoolProfiles profiles) {
        return new SchoolRecords() {
            @Override
            public List<SchoolRecord> page(Caller caller, Selection selection, PageRequest page) {
                return register.page(caller, selection.filter(), page).stream()
                        .map(school -> new SchoolRecord(
                                school,
                                profiles.stand.getOrDefault(school.id(), SchoolProfile.EMPTY),
                                null,
                                profiles.sizes.getOrDefault(school.id(), ""),
                                List.of()))
                        .toList();
            }

            @Override
            public int count(Caller caller, Selection selection) {
                return register.count(caller, selection.filter());
            }

            @Override
            public Places places(Caller caller, Selection selection) {
                List<Located> located = new ArrayList<>();
                List<School> placeless = new ArrayList<>();
                for (SchoolRecord row : page(caller, selection, new PageRequest(0, 1_000, List.of()))) {
                    School school = row.school();
                    Coordinates place = row.profile().coordinates();
                    if (place == null) {
                        placeless.add(school);
                    } else {
                        located.add(new Located(
                                school.id(),
                                school.name(),
                                place,
                                school.status(),
                                school.district(),
                                school.network(),
                                row.size(),
                                row.profile().grades()));
                    }
                }
                return new Places(
                        located, placeless.size(), placeless.stream().limit(50).toList());
            }

            @Override
            public OptionalInt position(Caller caller, Selection selection, SchoolId school) {
                List<SchoolId> all = page(caller, selection, new PageRequest(0, 1_000, List.of())).stream()
                        .map(row -> row.school().id())
                        .toList();
                return all.contains(school) ? OptionalInt.of(all.indexOf(school)) : OptionalInt.empty();
            }

            @Override
            public SchoolRecord open(Caller caller, SchoolId school) {
                School found = SampleOffices.schools().stream()
                        .filter(one -> one.id().equals(school))
                        .findFirst()
                        .orElseThrow();
                SchoolProfile profile = profiles.stand.getOrDefault(school, SchoolProfile.EMPTY);
                return new SchoolRecord(found, profile, profiles.heads.get(school), "", List.of());
            }

            @Override
            public Map<SchoolPart, Integer> gaps(Caller caller) {
                return Map.of(SchoolPart.COORDINATES, 3);
            }
        };
    }

    private record Noted(List<String> joined) implements SchoolProjects {
        @Override
        public void join(
                Caller caller, SchoolId school, String project, @Nullable LocalDate from, @Nullable LocalDate until) {
            joined.add(project + " " + from + " " + until);
        }

        @Override
        public void leave(Caller caller, SchoolId school, String project, LocalDate last) {
            joined.add("-" + project + " " + last);
        }

        @Override
        public void remove(Caller caller, SchoolId school, String project, LocalDate from, LocalDate until) {
            joined.add("x" + project + " " + from + " " + until);
        }

        @Override
        public Map<SchoolId, List<String>> projectsOn(OfficeId office, LocalDate day) {
            return Map.of();
        }
    }

    private static final class Shipped implements CodeLists {
        @Override
        public List<CodeList.Code> of(OfficeId office, CodeList list) {
            return list.standard();
        }

        @Override
        public void replace(Caller caller, CodeList list, List<CodeList.Code> codes) {
            throw new AssertionError("no screen of schools changes lists");
        }
    }
}
