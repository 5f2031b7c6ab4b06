package org.khet.bench.rounds;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchProduct;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.processes.internal.matter.CaseCalendar;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Ten thousand running cases with all their tasks: board, own tasks and month as their pages read them. Source: issue 23. */
public final class CaseSpeed implements Measurement {
    private static final int MADE = 50;
    private static final double MOST = 150;
    private static final int SCHOOLS = 340;
    private static final int TIMES = 5;

    /** As a letter to 300 schools: issue 22. */
    private static final double MOST_OF_SCHOOLS = 2_000;

    private static final UnitId OTHER =
            SampleOffices.unit(MeasuredRecordLayer.OFFICE, "FIN").id();
    private final BenchProduct product;
    private final int cases;

    /** On this product; 10,000 cases, or as many as the property {@code khet.bench.cases} says. */
    public CaseSpeed(BenchProduct product) {
        this.product = product;
        this.cases = Integer.getInteger("khet.bench.cases", 10_000);
    }

    @Override
    public List<String> names() {
        return List.of("cases-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (MeasuredRecordLayer stage = new MeasuredRecordLayer(product, "processes", "prc", "2021-10-01T09:00")) {
            ProcessesOffice office = new ProcessesOffice(stage);
            List<RecordRow> processes = office.processes();
            for (int number = 0; number < MADE; number++) {
                office.started(
                        processes.get(number % processes.size()),
                        ProcessesOffice.TODAY.minusDays(number * 7L),
                        8 + number % 15);
            }
            stage.copy(
                    "prc_case",
                    cases / MADE - 1,
                    Map.of("origin_key", "case when origin_key is null then null else origin_key || '#' end"));
            stage.copy("prc_task", cases / MADE - 1, Map.of("matter_id", "matter_id + #000000"));
            stage.settle(product);
            notes.say(stage.number("select count(*) from prc_case where state = 'RUNNING'") + " running cases, "
                    + stage.number("select count(*) from prc_task") + " tasks");
            List<Figure> figures = figures(office, notes);
            figures.add(stepOfSchools(stage, office, processes, notes));
            return figures;
        }
    }

    /** Each school has a head and a clerk, who are told of their part. */
    private Figure stepOfSchools(
            MeasuredRecordLayer stage, ProcessesOffice office, List<RecordRow> processes, Notes notes)
            throws SQLException {
        for (int school = 1; school <= SCHOOLS; school++) {
            RoundOffice.join(
                    stage, school, ProcessesOffice.ofSchool(school, 11_000), ProcessesOffice.ofSchool(school, 12_000));
        }
        RecordRow survey = processes.stream()
                .filter(process ->
                        process.get(office.records.processes.kind().code).equals("C-06"))
                .findFirst()
                .orElseThrow();
        double[] times = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            RecordRow matter = office.started(survey, ProcessesOffice.TODAY, 13);
            times[time] = TwoSides.milliseconds(() -> office.finishFirst(matter));
        }
        double half = SampleStatistics.median(Arrays.stream(times).boxed().toList());
        notes.say(stage.number("select count(*) from prc_school_part") + " parts of schools in " + TIMES + " cases");
        return Figure.atMost(
                "cases-" + product.id() + "-schools",
                "a step that opens for " + SCHOOLS + " schools, each told, median of " + TIMES,
                half,
                MOST_OF_SCHOOLS,
                "ms");
    }

    private List<Figure> figures(ProcessesOffice office, Notes notes) {
        TestCaller head = ProcessesOffice.HEAD;
        TestCaller officer = MeasuredRecordLayer.person(13, ProcessesPermissions.entries());
        var board = office.records.board;
        var tasks = office.records.tasks;
        PageRequest first = new PageRequest(0, 20, List.of());
        List<Figure> figures = new ArrayList<>();
        figures.add(one(
                "board",
                "board by state and person",
                () -> {
                    board.byState(head, 12);
                    board.byPerson(head, ProcessesOffice.TODAY);
                },
                notes));
        figures.add(one(
                "mine",
                "first page and count of the own tasks, and their figures on the home page",
                () -> {
                    tasks.page(officer, RecordFilter.ALL.in("mine"), first);
                    tasks.count(officer, RecordFilter.ALL.in("mine"));
                    office.records.figures.steps(officer, ProcessesOffice.TODAY);
                },
                notes));
        figures.add(one(
                "month",
                "calendar of a month, 200 steps and their number",
                () -> office.records.steps.month(head, YearMonth.of(2021, 10), ProcessesOffice.TODAY, 200),
                notes));
        FiscalYear year = FiscalYear.of(ProcessesOffice.TODAY);
        var whole = new CaseCalendar.Choice(year, Optional.empty(), Optional.empty());
        figures.add(one(
                "year",
                "page of the year, 500 steps and their number",
                () -> office.records.steps.year(head, whole, ProcessesOffice.TODAY, 500),
                notes));
        var group = new CaseCalendar.Choice(year, Optional.of(OTHER), Optional.empty());
        figures.add(one(
                "year-group",
                "the same of a group with few cases",
                () -> office.records.steps.year(head, group, ProcessesOffice.TODAY, 500),
                notes));
        return figures;
    }

    private Figure one(String name, String what, Runnable work, Notes notes) {
        return TwoSides.alone("cases-" + product.id() + "-" + name, what, MOST, work, notes);
    }
}
