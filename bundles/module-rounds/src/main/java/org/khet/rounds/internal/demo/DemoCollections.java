package org.khet.rounds.internal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CollectionScope;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.SheetLayout;

/** Two rounds of DMC: one that is done and published, one with schools in every state, some of them late. */
final class DemoCollections {
    private static final List<String> SCHOOLS =
            List.of("S01", "S02", "S03", "S04", "S05", "S07", "S08", "S09", "S10", "S11");
    private static final List<String> GRADES = List.of("p1", "p2", "p3", "p4", "p5", "p6");
    private final DemoRoundStage stage;
    private final long sheet;
    private final RecordService<CollectionKind> collections;
    private final RecordService<SchoolSubmissionKind> submissions;
    private final SchoolSubmissionKind of;
    private final Caller lead;

    DemoCollections(DemoRoundStage stage, long sheet) {
        this.stage = stage;
        this.sheet = sheet;
        collections = stage.registers().collections().collections();
        submissions = stage.registers().collections().submissions();
        of = submissions.kind();
        lead = stage.person("12");
    }

    /** The round before: all schools acknowledged, one of them late; its figures are published. */
    void before(DataRound.Key key) {
        long collection = opened(key);
        excuse(collection);
        for (String school : SCHOOLS) {
            certified(collection, school, 0);
            acknowledged(collection, school);
            onTime(collection, school, school.equals("S07") ? 7 : 0);
        }
        CollectionKind kind = collections.kind();
        stage.act(collections, lead, collection, kind.close);
        stage.act(collections, lead, collection, kind.summarise);
        stage.act(collections, lead, collection, kind.publish);
    }

    /** The round of today; what the school hands in that still types. */
    long now(DataRound.Key key) {
        long collection = opened(key);
        excuse(collection);
        for (String school : List.of("S01", "S02", "S03", "S04", "S05", "S07")) {
            certified(collection, school, 1);
        }
        for (String school : List.of("S01", "S02", "S03", "S04")) {
            acknowledged(collection, school);
        }
        for (String school : List.of("S01", "S02", "S03", "S05")) {
            onTime(collection, school, 0);
        }
        onTime(collection, "S04", 3);
        onTime(collection, "S07", 1);
        typed(collection, "S08", 1, 0);
        stage.act(submissions, stage.person("S08-U"), id(collection, "S08"), of.confirm);
        onTime(collection, "S08", 0);
        typed(collection, "S09", 1, 90);
        certified(collection, "S10", 1);
        stage.act(
                submissions,
                stage.person("13"),
                id(collection, "S10"),
                of.giveBack,
                new RecordDraft(),
                "จำนวนนักเรียนชั้น ป.4 ไม่ตรงกับทะเบียน");
        if (days(collection).closesOn().isBefore(stage.cast().today())) {
            stage.act(collections, lead, collection, collections.kind().close);
        }
        return id(collection, "S09");
    }

    private DataRound.Days days(long collection) {
        RecordRow row = collections.find(stage.office(), collection).orElseThrow();
        return stage.registers()
                .collections()
                .lookup()
                .days(stage.office(), row.get(collections.kind().round))
                .orElseThrow();
    }

    private long opened(DataRound.Key key) {
        CollectionKind kind = collections.kind();
        RecordRow made = collections
                .internal()
                .create(
                        lead,
                        new RecordDraft()
                                .with(kind.round, key.toString())
                                .with(kind.sheet, sheet)
                                .with(kind.scope, CollectionScope.ALL)
                                .with(kind.unit, stage.unit())
                                .with(kind.contact, stage.person("13").person())
                                .with(kind.letter, "ศธ 04999/ว 88")
                                .with(kind.emptyGrades, true)
                                .with(kind.qualities, true)
                                .with(kind.score, false));
        return stage.act(collections, lead, made.id(), kind.openIt).id();
    }

    private void excuse(long collection) {
        stage.act(
                submissions,
                lead,
                id(collection, "S12"),
                of.excuse,
                new RecordDraft(),
                "โรงเรียนเอกชนรายงานต่อสำนักงานคณะกรรมการส่งเสริมการศึกษาเอกชน");
    }

    private long id(long collection, String school) {
        return stage.registers().collections().of(lead, collection).stream()
                .filter(row -> row.get(of.school).equals(stage.school(school)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A school of some forty to ninety pupils; so many more than in the round before. */
    private void typed(long collection, String school, int more, int poor) {
        long id = id(collection, school);
        LocalDate today = stage.cast().today();
        if (days(collection).closesOn().isBefore(today)) {
            stage.act(
                    submissions,
                    lead,
                    id,
                    of.reopen,
                    new RecordDraft().with(of.reopenedUntil, today.plusDays(7)),
                    "น้ำท่วมเส้นทาง ขอส่งภายหลัง");
        }
        SheetLayout layout = stage.registers()
                .entries()
                .layout(collections.find(stage.office(), collection).orElseThrow());
        Caller clerk = stage.person(school + "-U");
        int size = 6 + Integer.parseInt(school.substring(1)) % 5;
        Map<CellKey, @Nullable Integer> cells = new HashMap<>();
        for (String grade : GRADES) {
            cells.put(new CellKey("PUPILS", grade, CellKey.MALE), size);
            cells.put(new CellKey("PUPILS", grade, CellKey.FEMALE), size + 1 + (grade.equals("p1") ? more : 0));
            cells.put(new CellKey("POOR", grade, ""), grade.equals("p4") && poor > 0 ? poor : size / 2);
            cells.put(new CellKey("BOARDING", grade, ""), school.equals("S09") ? 3 : 0);
        }
        stage.registers().entries().store(clerk, id, layout.sections().get(0), 0, cells);
        Map<CellKey, @Nullable Integer> rooms = new HashMap<>();
        rooms.put(new CellKey("ROOMS", "", ""), GRADES.size());
        stage.registers().entries().store(clerk, id, layout.sections().get(1), 0, rooms);
    }

    private void certified(long collection, String school, int more) {
        typed(collection, school, more, 0);
        long id = id(collection, school);
        stage.act(submissions, stage.person(school + "-U"), id, of.confirm);
        stage.act(submissions, stage.head(school), id, of.certify);
    }

    private void acknowledged(long collection, String school) {
        stage.act(
                submissions,
                stage.person("13"),
                id(collection, school),
                of.acknowledge,
                new RecordDraft()
                        .with(of.correct, true)
                        .with(of.whole, true)
                        .with(of.current, true)
                        .with(of.upToDate, true),
                "");
    }

    /** As it would have been on the days of the round. */
    private void onTime(long collection, String school, int daysLate) {
        RecordRow row = submissions.find(stage.office(), id(collection, school)).orElseThrow();
        submissions
                .internal()
                .change(
                        lead,
                        row,
                        new RecordDraft()
                                .with(of.late, daysLate > 0)
                                .with(of.daysLate, daysLate)
                                .with(of.reopenedUntil, null));
    }
}
