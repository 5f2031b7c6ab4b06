package org.khet.bench.rounds;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.BenchProduct;
import org.khet.forms.internal.FormsServices;
import org.khet.forms.internal.OfficeReferenceServices;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.RecordingTrail;

/**
 * A register that an administrator made, 100,000 rows of it beside 20,000 of another one, as its list reads it, against a table
 * with columns of its own names and the same indexes. Source: issue 23, core CORE-101.
 */
public final class FormSpeed implements Measurement {
    private static final int MADE = 200;
    private static final int SCHOOLS = 20;
    private static final long FIRST_SCHOOL = 60_000;
    private static final double RATIO = 3;
    private static final String COLUMNS =
            "id, office_id, version, state, creator_id, author, created_at, reason, folded";

    private final BenchProduct product;
    private final int rows;

    /** On this product; 100,000 rows, or as many as the property {@code khet.bench.rows} says. */
    public FormSpeed(BenchProduct product) {
        this.product = product;
        this.rows = Integer.getInteger("khet.bench.rows", 100_000);
    }

    @Override
    public List<String> names() {
        return List.of("form-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (MeasuredRecordLayer stage = new MeasuredRecordLayer(product, "forms", "frm", "2026-11-20T09:30")) {
            FormsServices forms = FormsServices.over(
                    stage.records,
                    stage.unit,
                    new OfficeReferenceServices(
                            stage.schools,
                            stage.units,
                            stage.people,
                            new FakePosts(),
                            stage.callers,
                            new FakeOffices(),
                            stage.database.transactions(),
                            new RecordingTrail()),
                    stage.clock);
            for (int number = 0; number < SCHOOLS; number++) {
                stage.schools.with(school(number));
            }
            Caller designer = MeasuredRecordLayer.person(13, FormsPermissions.entries());
            long design = published(forms, designer);
            RecordService<DataKind> register = forms.entries().of(MeasuredRecordLayer.OFFICE, design);
            Caller clerk = forms.entries().as(designer, design);
            for (int number = 0; number < MADE; number++) {
                register.create(clerk, draft(register.kind(), number));
            }
            String text = slot(stage, design, "matter");
            stage.copy("frm_record", rows / MADE - 1, Map.of(text, text + " || ' #'", "folded", "folded || ' #'"));
            realTable(stage, design);
            stage.settle(product);
            notes.say(stage.number("select count(*) from frm_record") + " rows of the form");
            return figures(stage, register, clerk, notes);
        }
    }

    private static School school(int number) {
        String name = "โรงเรียนบ้านตัวอย่างที่ " + number;
        return new School(
                new SchoolId(FIRST_SCHOOL + number),
                MeasuredRecordLayer.OFFICE,
                name,
                name,
                List.of(),
                "",
                "",
                "",
                SchoolStatus.ACTIVE,
                null);
    }

    private static long published(FormsServices forms, Caller designer) throws Exception {
        try (InputStream in = FormsServices.class.getResourceAsStream("/designs/coordination-log.tsv")) {
            String file = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            RecordRow design = forms.files()
                    .take(
                            designer,
                            DesignFile.read(file),
                            SampleOffices.unit(MeasuredRecordLayer.OFFICE, "ICT")
                                    .id(),
                            DesignOrigin.OWN);
            var editions = forms.designs().editions();
            RecordRow edition =
                    forms.designs().editionsOf(designer, design.id()).getLast();
            RecordRow tried = editions.act(designer, edition, editions.kind().attempt);
            editions.act(designer, tried, editions.kind().publish);
            return design.id();
        }
    }

    private static Field<?> field(DataKind kind, String key) {
        return kind.fieldNamed(key).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Field<SchoolId> schoolOf(DataKind kind) {
        return (Field<SchoolId>) field(kind, "school");
    }

    private static RecordDraft draft(DataKind kind, int number) {
        return new RecordDraft()
                .with(field(kind, "received_on"), LocalDate.of(2026, 1, 1).plusDays(number))
                .with(
                        field(kind, "unit"),
                        SampleOffices.unit(MeasuredRecordLayer.OFFICE, "ICT").id())
                .with(
                        field(kind, "sort"),
                        List.of("COORDINATE", "SERVICE", "ADVICE").get(number % 20 == 0 ? 2 : number % 2))
                .with(field(kind, "asked_by"), "โรงเรียนบ้านตัวอย่างที่ " + number % 40)
                .with(field(kind, "school"), new SchoolId(FIRST_SCHOOL + number % SCHOOLS))
                .with(field(kind, "matter"), "ขอใช้ห้องประชุมครั้งที่ " + number);
    }

    private static String slot(MeasuredRecordLayer stage, long design, String key) throws SQLException {
        try (var connection = stage.database.pool().getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select f.slot from frm_field f join frm_edition e on e.id = f.record_id"
                                + " where e.design_id = " + design + " and f.field_key = '" + key + "'")) {
            found.next();
            String slot = found.getString(1);
            connection.commit();
            return slot.startsWith("k") ? slot + "_id" : slot;
        }
    }

    /** The same rows in columns with names of their own, with an index for each that the slots have. */
    private static void realTable(MeasuredRecordLayer stage, long design) throws SQLException {
        StringBuilder selected = new StringBuilder(COLUMNS + ", number as reg_no, number_key as reg_key");
        for (String key : List.of(
                "received_on", "unit", "sort", "asked_by", "school", "matter", "done", "done_on", "days_taken")) {
            selected.append(", ")
                    .append(slot(stage, design, key))
                    .append(" as x_")
                    .append(key);
        }
        String select = " select " + selected + " from frm_record";
        List<String> sql = new ArrayList<>(
                List.of("create table bench_log as" + select + " with no data", "insert into bench_log" + select));
        sql.add("create unique index bench_log_pk on bench_log (id)");
        sql.add("create index bench_log_new_ix on bench_log (office_id, id desc)");
        sql.add("create index bench_log_state_ix on bench_log (office_id, state, id desc)");
        sql.add("create index bench_log_number_ix on bench_log (office_id, reg_key)");
        for (String key : List.of("unit", "school")) {
            sql.add("create index bench_log_" + key + "_ix on bench_log (office_id, x_" + key + ", id desc)");
        }
        for (String key : List.of("sort", "asked_by", "matter", "received_on", "done_on", "days_taken")) {
            sql.add("create index bench_log_" + key + "_ix on bench_log (office_id, x_" + key + ")");
        }
        stage.database.execute(sql);
    }

    private List<Figure> figures(
            MeasuredRecordLayer stage, RecordService<DataKind> register, Caller clerk, Notes notes) {
        Object office = MeasuredRecordLayer.OFFICE.value();
        PageRequest newest = new PageRequest(0, 20, List.of());
        RecordFilter advice = new RecordFilter("", "", Map.of("sort", List.of("ADVICE")), List.of());
        RecordFilter words = new RecordFilter("", "ครั้งที่ 77", Map.of(), List.of());
        String page = " order by id desc offset 0 rows fetch first 20 rows only";
        List<Figure> figures = new ArrayList<>();
        figures.addAll(one(
                "first",
                "first page and count",
                () -> {
                    register.page(clerk, RecordFilter.ALL, newest);
                    register.count(clerk, RecordFilter.ALL);
                },
                () -> {
                    stage.plain("select * from bench_log where office_id = ?" + page, office);
                    stage.plain("select count(*) from bench_log where office_id = ?", office);
                },
                notes));
        figures.addAll(one(
                "filter",
                "first page and count of one sort in twenty",
                () -> {
                    register.page(clerk, advice, newest);
                    register.count(clerk, advice);
                },
                () -> {
                    stage.plain("select * from bench_log where office_id = ? and x_sort = ?" + page, office, "ADVICE");
                    stage.plain("select count(*) from bench_log where office_id = ? and x_sort = ?", office, "ADVICE");
                },
                notes));
        RecordFilter school = RecordFilter.of(schoolOf(register.kind()).is(new SchoolId(FIRST_SCHOOL)));
        figures.addAll(one(
                "filter-school",
                "first page and count of one school in twenty",
                () -> {
                    register.page(clerk, school, newest);
                    register.count(clerk, school);
                },
                () -> {
                    stage.plain(
                            "select * from bench_log where office_id = ? and x_school = ?" + page,
                            office,
                            FIRST_SCHOOL);
                    stage.plain(
                            "select count(*) from bench_log where office_id = ? and x_school = ?",
                            office,
                            FIRST_SCHOOL);
                },
                notes));
        for (String key : List.of("received_on", "matter")) {
            figures.addAll(one(
                    "sort-" + key.replace('_', '-'),
                    "first page by " + key,
                    () -> register.page(
                            clerk, RecordFilter.ALL, new PageRequest(0, 20, List.of(new PageRequest.Sort(key, false)))),
                    () -> stage.plain(
                            "select * from bench_log where office_id = ? order by x_" + key
                                    + ", id desc offset 0 rows fetch first 20 rows only",
                            office),
                    notes));
        }
        figures.addAll(one(
                "words",
                "first page and count of words",
                () -> {
                    register.page(clerk, words, newest);
                    register.count(clerk, words);
                },
                () -> {
                    stage.plain(
                            "select * from bench_log where office_id = ? and folded like ?" + page,
                            office,
                            "%ครั้งที่ 77%");
                    stage.plain(
                            "select count(*) from bench_log where office_id = ? and folded like ?",
                            office,
                            "%ครั้งที่ 77%");
                },
                notes));
        return figures;
    }

    private List<Figure> one(String name, String what, Runnable portal, Runnable plain, Notes notes) {
        return TwoSides.compare("form-" + product.id() + "-" + name, what, 0, RATIO, () -> {}, portal, plain, notes);
    }
}
