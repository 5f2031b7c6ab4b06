package org.khet.portal.core.internal.privacy;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.person.PersonLeaving;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.photo.SamplePictures;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** Somebody who held posts and functions, was deputised, was absent, asked for erasing, and left the office. */
final class LeftPerson {
    static final String FIRST = "สมหญิง";
    static final String LAST = "ใจดีตัวอย่าง";
    static final String FULL = "นาง" + FIRST + " " + LAST;
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);
    final CoreServices core;
    final TestPrivacy privacy;
    final OfficeId office;
    final TestCaller keeper;
    final Caller officer;
    final PersonId person;
    private final TestDatabase database;

    LeftPerson(TestDatabase database) {
        this.database = database;
        database.clear();
        core = new CoreServices(database);
        privacy = new TestPrivacy(database, core);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        officer = TestCaller.in(office).with(Erasures.ERASE, DataRequestRegister.HANDLE, Settings.CONFIGURE);
        person = core.peopleDesk.add(
                keeper,
                new PersonDraft(
                        "นาง",
                        FIRST,
                        LAST,
                        "นักวิชาการ" + FIRST,
                        null,
                        null,
                        "000-000-111",
                        "somying@example.invalid"));
    }

    /** Everything that the core may keep of somebody. */
    LeftPerson withTraces() {
        UnitId ict = core.units.findByCode(office, "ICT").orElseThrow().id();
        PersonId deputy = core.peopleDesk.add(keeper, CoreServices.person("ผู้แทน"));
        core.postDesk.putIn(
                keeper, core.postDesk.add(keeper, new PostDraft("32", "supervisor", "", "", ict)), person, BEGIN);
        core.functionDesk.give(
                keeper, new FunctionDraft(person, "group-director", ict, "core.group-head", "5/2569", BEGIN, null));
        core.actingDesk.add(
                keeper,
                new DeputyDraft(person, deputy, 1, ActingCapacity.ACTING, ActingLimits.NONE, "6/2569", BEGIN, null));
        LocalDate away = LocalDate.of(2026, 11, 2);
        core.absences.note(
                keeper,
                new AbsenceDraft(person, HalfDay.morning(away), HalfDay.afternoon(away), "leave", "ป่วย" + FIRST));
        core.numbers.record(keeper, person, 0, "9999900000019");
        core.photos.keep(
                keeper,
                person,
                Photo.NONE,
                core.photos.prepare(
                        keeper,
                        person,
                        new ByteArrayInputStream(SamplePictures.jpeg(SamplePictures.quarters(400, 400)))),
                PhotoCrop.MIDDLE);
        core.sensitive.show(keeper, CitizenNumbers.FIELD, person.value(), "ตรวจสอบทะเบียนประวัติ");
        return this;
    }

    LeftPerson gone() {
        int edition = core.peopleDesk.open(keeper, person).number();
        core.handovers.handOver(keeper, person, edition, new PersonLeaving(LAST_DAY, null, null, "", false));
        return this;
    }

    DataRequestId asks() {
        return privacy.requests.receive(
                officer,
                new DataRequestDraft(
                        FULL,
                        "000-000-111",
                        person,
                        DataRequest.Right.ERASURE,
                        "ขอให้ลบข้อมูล",
                        LocalDate.of(2026, 11, 19)));
    }

    /** Rows of the office in which the text stands, a line each with the table before it. */
    List<String> rowsWith(String text) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows =
                        statement.executeQuery("select * from " + table + " where office_id = " + office.value())) {
                    while (rows.next()) {
                        var line = new StringBuilder(table.toLowerCase(java.util.Locale.ROOT));
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            line.append('|').append(rows.getString(column));
                        }
                        lines.add(line.toString());
                    }
                }
            }
            connection.rollback();
        }
        return lines.stream().filter(line -> line.contains(text)).toList();
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (String column : List.of("OFFICE_ID", "office_id")) {
            try (ResultSet found = connection.getMetaData().getColumns(null, null, null, column)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }
}
