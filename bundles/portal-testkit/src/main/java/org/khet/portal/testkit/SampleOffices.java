package org.khet.portal.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * The invented offices of core I with their people, units and schools. Keys are made of the numbers there: person 13 of KT1
 * is 1013, of KT2 2013; school S05 of KT1 is 105; the third unit of KT1 is 13.
 */
public final class SampleOffices {
    /** สพป.ตัวอย่าง เขต 1. */
    public static final OfficeId KT1 = new OfficeId(1);

    /** สพม.ตัวอย่าง. */
    public static final OfficeId KT2 = new OfficeId(2);

    private static final Map<String, OfficeId> IDS = Map.of("KT1", KT1, "KT2", KT2);
    private static final int PEOPLE = 1000;
    private static final int SCHOOLS = 100;
    private static final int UNITS = 10;
    private static final List<Unit> ALL_UNITS = madeUnits();
    private static final List<Person> ALL_PEOPLE = madePeople();
    private static final List<School> ALL_SCHOOLS =
            read("schools").stream().map(SampleOffices::school).toList();

    private SampleOffices() {}

    /** Both offices. */
    public static List<Office> offices() {
        return List.of(
                new Office(
                        KT1,
                        "KT1",
                        OfficeKind.PRIMARY,
                        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
                        "สพป.ตัวอย่าง เขต 1",
                        "ESAO Sample 1 (Primary)",
                        "จังหวัดตัวอย่าง",
                        "ศธ 04999",
                        "000-000-000",
                        "#F2B134"),
                new Office(
                        KT2,
                        "KT2",
                        OfficeKind.SECONDARY,
                        "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาตัวอย่าง",
                        "สพม.ตัวอย่าง",
                        "ESAO Sample (Secondary)",
                        "จังหวัดตัวอย่าง",
                        "ศธ 04998",
                        "000-000-000",
                        "#3CC8B4"));
    }

    /** The same nine units in both offices. */
    public static List<Unit> units() {
        return ALL_UNITS;
    }

    private static List<Unit> madeUnits() {
        List<Unit> units = new ArrayList<>();
        for (OfficeId office : List.of(KT1, KT2)) {
            int order = 1;
            for (String[] line : read("units")) {
                UnitId id = new UnitId(office.value() * UNITS + order);
                units.add(new Unit(id, office, null, line[0], line[1], line[2], order, "", line[3]));
                order++;
            }
        }
        return List.copyOf(units);
    }

    /** The unit with this code. */
    public static Unit unit(OfficeId office, String code) {
        return units().stream()
                .filter(unit -> unit.office().equals(office) && unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("unit " + code));
    }

    /** People 01 to 22 of KT1 and 51 to 54 of KT2. */
    public static List<Person> people() {
        return ALL_PEOPLE;
    }

    private static List<Person> madePeople() {
        return read("people").stream()
                .map(line -> {
                    OfficeId office = office(line[0]);
                    return new Person(
                            personId(office, Integer.parseInt(line[1])),
                            office,
                            line[2],
                            "เจ้าหน้าที่",
                            line[1],
                            line[4],
                            line[3].equals("-") ? null : unit(office, line[3]).id(),
                            null,
                            "1" + line[1],
                            "",
                            true);
                })
                .toList();
    }

    /** Key of a person by the number in core I.1. */
    public static PersonId personId(OfficeId office, int number) {
        return new PersonId(office.value() * PEOPLE + number);
    }

    /** The person with the number in core I.1. */
    public static Person person(OfficeId office, int number) {
        PersonId id = personId(office, number);
        return people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("person " + number));
    }

    /** Schools S01 to S12 of KT1, of which S06 was merged, and S51 and S52 of KT2. */
    public static List<School> schools() {
        return ALL_SCHOOLS;
    }

    /** Key of a school by the number in core I.2, e.g. 5 for S05. */
    public static SchoolId schoolId(OfficeId office, int number) {
        return new SchoolId(office.value() * SCHOOLS + number);
    }

    private static School school(String[] line) {
        OfficeId office = office(line[0]);
        LocalDate since = line.length < 9 || line[8].isEmpty() ? null : LocalDate.parse(line[8]);
        return new School(
                schoolId(office, Integer.parseInt(line[1].substring(1))),
                office,
                line[2],
                line[2].replace("โรงเรียน", ""),
                List.of(
                        new SchoolCode("MOE10", line[3]),
                        new SchoolCode("SMIS", line[4]),
                        new SchoolCode("OBEC6", line[5])),
                line[6],
                cell(line, 7),
                "",
                since == null ? SchoolStatus.ACTIVE : SchoolStatus.MERGED,
                lastDay(since));
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate closedSince) {
        return closedSince == null ? null : closedSince.minusDays(1);
    }

    private static String cell(String[] line, int column) {
        return column < line.length ? line[column] : "";
    }

    private static OfficeId office(String code) {
        OfficeId id = IDS.get(code);
        if (id == null) {
            throw new NoSuchElementException("office " + code);
        }
        return id;
    }

    private static List<String[]> read(String name) {
        try (InputStream in = SampleOffices.class.getResourceAsStream("/sample/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("sample/" + name + ".tsv is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
