package org.khet.forms.internal;

import org.khet.forms.internal.ask.AnswerMatrix;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignImporter;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.forms.internal.paper.EntryPaper;
import org.khet.forms.internal.paper.EntryPaperValues;
import org.khet.forms.internal.ui.DataRegisterRoutes;
import org.khet.forms.internal.ui.RegisterSummaries;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.record.RecordFixture;

/** The module over a test database, on 20 November 2026. */
public final class FormsFixture {
    /** A unit of the sample office. */
    public static final UnitId UNIT = new UnitId(13);

    private final RecordFixture records;
    private final FormsServices services;
    private final OfficeReferenceServices office;
    private final FakePeople people = new FakePeople();
    private final FakeCallers callers = new FakeCallers();
    private final FakeCodeLists codes = new FakeCodeLists();
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");

    /** With nothing in it. */
    public FormsFixture(TestDatabase database) {
        this(new RecordFixture(database));
        database.clear();
    }

    /** Over a record layer that is there. */
    public FormsFixture(RecordFixture records) {
        this.records = records;
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        office = new OfficeReferenceServices(
                schools,
                FakeUnits.ofSampleOffices(),
                people,
                records.posts(),
                callers,
                new FakeOffices(),
                records.database().transactions(),
                records.trail());
        services = new FormsServices(
                new FormsRegisters(records::of, records.services(), office),
                records.services(),
                records.database().unit(),
                office,
                clock);
        records.referred("forms", services.made()::named);
    }

    /** Who is there. */
    public FakePeople people() {
        return people;
    }

    /** Who may do what. */
    public FakeCallers callers() {
        return callers;
    }

    /** The record layer. */
    public RecordFixture records() {
        return records;
    }

    /** Code lists of the office. */
    public FakeCodeLists codes() {
        return codes;
    }

    /** The time of the module. */
    public SteppingClock clock() {
        return clock;
    }

    /** The services of the module. */
    public FormsServices services() {
        return services;
    }

    /** Designs. */
    public DesignRecords designs() {
        return services.designs();
    }

    /** Registers that are data. */
    public FormEntryService entries() {
        return services.entries();
    }

    /** Askings and answers. */
    public AskRecords asks() {
        return services.asks();
    }

    /** Answers what is asked. */
    public AnswerService answering() {
        return services.answers();
    }

    /** Adds up. */
    public ResultService results() {
        return services.results(codes);
    }

    /** Who answered what. */
    public AnswerMatrix matrix() {
        return services.matrix(codes);
    }

    /** Files of designs. */
    public DesignImporter importer() {
        return services.files();
    }

    /** Papers of records, by a printer. */
    public EntryPaper paper(DocumentPrinter printer) {
        return new EntryPaper(
                entries(),
                new EntryPaperValues(office.people, office.units, office.schools, office.posts, codes),
                printer,
                new FakeLetterheads(office.offices),
                office.access,
                clock);
    }

    /** The module as the portal sees it, over the same records. */
    public FormsModule module() {
        return new FormsModule(
                records.services(),
                records.views(),
                records.database().unit(),
                office,
                new FormsOutputs(
                        new RecordingExports(), (document, out) -> {}, new FakeLetterheads(office.offices), codes),
                clock);
    }

    /** Screens of the registers. */
    public DataRegisterRoutes screens() {
        return new DataRegisterRoutes(
                records.views(),
                designs(),
                entries(),
                asks(),
                answering(),
                paper((document, out) -> {}),
                office.access,
                new RegisterSummaries(
                        designs().designs().kind(), entries(), office.units, new RecordingExports(), clock));
    }

    /** Somebody who designs in the whole office. */
    public static TestCaller designer() {
        return TestCaller.of(SampleOffices.KT1, 13)
                .with(
                        FormsPermissions.DESIGN_VIEW,
                        FormsPermissions.DESIGN_EDIT,
                        FormsPermissions.DESIGN_PUBLISH,
                        FormsPermissions.REGISTER_USE);
    }

    /** A design from the text of a file, tried and published; its key. */
    public long published(String file) {
        RecordRow design = importer().take(designer(), DesignFile.read(file), UNIT, DesignOrigin.OWN);
        publish(designs().editionsOf(designer(), design.id()).getLast());
        return design.id();
    }

    /** Tries and publishes an edition. */
    public RecordRow publish(RecordRow edition) {
        Editions kind = designs().editions().kind();
        RecordRow tried = designs().editions().act(designer(), edition, kind.attempt);
        return designs().editions().act(designer(), tried, kind.publish);
    }
}
