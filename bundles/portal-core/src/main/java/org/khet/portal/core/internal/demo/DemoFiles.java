package org.khet.portal.core.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolCode;

/** The invented offices, people and schools as they come with the portal. Immutable. */
final class DemoFiles {
    private final List<DemoOffice> offices =
            read("offices").map(DemoFiles::office).toList();
    private final List<DemoPerson> people =
            read("people").map(DemoFiles::person).toList();
    private final List<DemoSchool> schools =
            read("schools").map(DemoFiles::school).toList();

    /**
     * An office.
     *
     * @param draft     as typed
     * @param structure code of its structure
     * @param modules   ids of those that are switched on, {@code *} for each one
     */
    record DemoOffice(OfficeDraft draft, String structure, Set<String> modules) {
        /** Whether a module that brings demonstration data is switched on. */
        boolean begins(ModuleId module) {
            return modules.contains("*") || modules.contains(module.value());
        }
    }

    /**
     * A person of an office.
     *
     * @param unit  code, empty for none
     * @param roles role codes, with {@code @unit} when only for the unit
     */
    record DemoPerson(String office, String code, String title, String unit, String position, List<String> roles) {}

    /**
     * A school.
     *
     * @param profile    kind, grades and place
     * @param mergedInto code of the school that took it, empty while open
     * @param since      first day after merging, empty while open
     */
    record DemoSchool(
            String office,
            String code,
            SchoolDraft draft,
            SchoolProfile profile,
            String district,
            String network,
            String mergedInto,
            String since,
            String size,
            List<String> projects) {
        boolean isOpen() {
            return mergedInto.isEmpty();
        }

        LocalDate mergedOn() {
            return LocalDate.parse(since);
        }
    }

    /**
     * A post.
     *
     * @param type   code, empty for none
     * @param unit   code, empty for none
     * @param holder code of the person, {@code -} for nobody
     */
    record DemoPost(String office, String number, String line, String type, String rank, String unit, String holder) {}

    /**
     * A function of a person.
     *
     * @param unit code, empty for the whole office
     */
    record DemoFunction(String office, String person, String code, String unit) {}

    /**
     * A rule of acting.
     *
     * @param order 0 for a pair
     */
    record DemoDeputy(String office, String holder, int order, String substitute, ActingCapacity capacity) {}

    /**
     * A duty of a unit that somebody does.
     *
     * @param unit code
     */
    record DemoDuty(String office, String unit, String letter, String person, AssignedDuty.Part part) {}

    /** A person away for whole days. */
    record DemoAbsence(String office, String person, LocalDate from, LocalDate until, String kind) {}

    List<DemoOffice> offices() {
        return offices;
    }

    List<DemoPerson> people(String office) {
        return people.stream().filter(person -> person.office().equals(office)).toList();
    }

    List<DemoSchool> schools(String office) {
        return schools.stream().filter(school -> school.office().equals(office)).toList();
    }

    List<DemoPost> posts(String office) {
        return read("posts")
                .map(line ->
                        new DemoPost(line[0], line[1], line[2], some(line[3]), some(line[4]), some(line[5]), line[6]))
                .filter(post -> post.office().equals(office))
                .toList();
    }

    List<DemoFunction> functions(String office) {
        return read("functions")
                .map(line -> new DemoFunction(line[0], line[1], line[2], some(line[3])))
                .filter(function -> function.office().equals(office))
                .toList();
    }

    List<DemoDeputy> deputies(String office) {
        return read("deputies")
                .map(line -> new DemoDeputy(
                        line[0], line[1], Integer.parseInt(line[2]), line[3], ActingCapacity.valueOf(line[4])))
                .filter(deputy -> deputy.office().equals(office))
                .toList();
    }

    List<DemoDuty> duties(String office) {
        return read("duties")
                .map(line -> new DemoDuty(line[0], line[1], line[2], line[3], AssignedDuty.Part.valueOf(line[4])))
                .filter(duty -> duty.office().equals(office))
                .toList();
    }

    List<DemoAbsence> absences(String office) {
        return read("absences")
                .map(line ->
                        new DemoAbsence(line[0], line[1], LocalDate.parse(line[2]), LocalDate.parse(line[3]), line[4]))
                .filter(absence -> absence.office().equals(office))
                .toList();
    }

    List<DemoPupils.Total> pupils(String office) {
        return read("pupils")
                .map(line -> new DemoPupils.Total(
                        line[0], line[1], line[2], line[3], Integer.parseInt(line[4]), LocalDate.parse(line[5])))
                .filter(total -> total.office().equals(office))
                .toList();
    }

    private static String some(String word) {
        return word.equals("-") ? "" : word;
    }

    private static DemoOffice office(String[] line) {
        var draft = new OfficeDraft(
                line[0], OfficeKind.valueOf(line[1]), line[2], line[3], line[4], line[5], line[6], line[7], line[8]);
        return new DemoOffice(draft, line[9], Set.of(line[10].split(" ", -1)));
    }

    private static DemoPerson person(String[] line) {
        return new DemoPerson(line[0], line[1], line[2], some(line[3]), line[4], List.of(line[5].split(" ", -1)));
    }

    private static DemoSchool school(String[] line) {
        var codes = List.of(
                new SchoolCode("MOE10", line[3]), new SchoolCode("SMIS", line[4]), new SchoolCode("OBEC6", line[5]));
        Coordinates place =
                line[15].isEmpty() ? null : new Coordinates(new BigDecimal(line[15]), new BigDecimal(line[16]));
        return new DemoSchool(
                line[0],
                line[1],
                new SchoolDraft(line[2], "", codes, line[19]),
                new SchoolProfile(line[10], line[11], line[12], line[13], line[14], place, ""),
                line[6],
                line[7],
                line[8],
                line[9],
                line[17],
                line[18].isEmpty() ? List.of() : List.of(line[18].split(", ")));
    }

    private static java.util.stream.Stream<String[]> read(String name) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("demonstration file " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
