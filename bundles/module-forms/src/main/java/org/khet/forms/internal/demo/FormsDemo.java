package org.khet.forms.internal.demo;

import java.util.Map;
import org.khet.forms.internal.FormsModule;
import org.khet.forms.internal.FormsServices;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.BankQuestions;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.QuestionSort;
import org.khet.forms.internal.design.ShippedDesigns;
import org.khet.forms.internal.entry.EntryCleanup;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The demonstration of office KT1: the shipped designs in use, their records, and a survey with answers. */
@Component(service = DemoData.class)
public final class FormsDemo implements DemoData {
    private static final String OFFICE = "KT1";
    private final FormsServices forms;
    private final UnitOfWork work;
    private final Callers callers;
    private final Units units;
    private final ModuleSwitches switches;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public FormsDemo(
            @Reference FormsModule module,
            @Reference(target = "(khet.unit=forms)") UnitOfWork work,
            @Reference Callers callers,
            @Reference Units units,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions) {
        this(module.forms(), work, callers, units, switches, transactions);
    }

    /** Of the module's services. */
    FormsDemo(
            FormsServices forms,
            UnitOfWork work,
            Callers callers,
            Units units,
            ModuleSwitches switches,
            Transactions transactions) {
        this.forms = forms;
        this.work = work;
        this.callers = callers;
        this.units = units;
        this.switches = switches;
        this.transactions = transactions;
    }

    @Override
    public String module() {
        return "forms";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void load(Cast cast) {
        cast.office(OFFICE)
                .filter(office -> switches.isOn(office, new ModuleId(module())))
                .filter(office -> forms.designs().designs().after(office, 0, 1).isEmpty())
                .ifPresent(office -> transactions.run(() -> load(cast, office)));
    }

    private void load(Cast cast, OfficeId office) {
        Caller system = callers.system(office);
        Caller maker = new NamedSystemCaller(system, cast.person(OFFICE, "13"), "ผู้ดูแลระบบสำนักงาน");
        UnitId unit = units.findByCode(office, "PLAN")
                .map(Unit::id)
                .orElseGet(() -> units.of(office).getFirst().id());
        questions(maker);
        DemoEntries entries = new DemoEntries(units, cast, OFFICE, office);
        long survey = 0;
        for (String key : ShippedDesigns.keys()) {
            long design = published(maker, key, unit);
            survey = key.equals("satisfaction") ? design : survey;
            RecordService<DataKind> register = forms.entries().of(office, design);
            DemoEntries.rows(key).forEach(row -> made(cast, system, register, entries, row));
        }
        new DemoAskings(forms, cast, OFFICE, maker).load(survey, unit);
    }

    private void questions(Caller maker) {
        BankQuestions kind = forms.questions().kind();
        String scale = "5=มากที่สุด\n4=มาก\n3=ปานกลาง\n2=น้อย\n1=น้อยที่สุด";
        question(
                maker,
                "NET-01",
                "โรงเรียนหรือกลุ่มมีอินเทอร์เน็ตใช้งานได้หรือไม่",
                QuestionSort.CHOICE,
                "YES=มี\nNO=ไม่มี");
        question(maker, "NET-02", "ความเร็วของอินเทอร์เน็ตเพียงพอต่อการทำงานเพียงใด", QuestionSort.SCALE, scale);
        question(maker, "SVC-01", "ความรวดเร็วในการให้บริการ", QuestionSort.SCALE, scale);
        question(maker, "GEN-01", "ข้อเสนอแนะเพิ่มเติม", QuestionSort.TEXT, "");
        forms.questions()
                .internal()
                .act(maker, question(maker, "SVC-00", "การให้บริการโดยรวม", QuestionSort.SCALE, scale), kind.end);
    }

    private RecordRow question(Caller maker, String code, String words, QuestionSort sort, String options) {
        BankQuestions kind = forms.questions().kind();
        return forms.questions()
                .internal()
                .create(
                        maker,
                        new RecordDraft()
                                .with(kind.code, code)
                                .with(kind.words, words)
                                .with(kind.sort, sort)
                                .with(kind.options, options)
                                .with(kind.participants, "โรงเรียนและกลุ่มในสำนักงาน"));
    }

    private long published(Caller maker, String key, UnitId unit) {
        RecordRow design = forms.files().take(maker, ShippedDesigns.read(key), unit, DesignOrigin.SHIPPED);
        var editions = forms.designs().editions().internal();
        Editions kind = forms.designs().editions().kind();
        RecordRow first = forms.designs().editionsOf(maker, design.id()).getLast();
        editions.act(maker, editions.act(maker, first, kind.attempt), kind.publish);
        return design.id();
    }

    private static void made(
            Cast cast, Caller system, RecordService<DataKind> register, DemoEntries entries, Map<String, String> row) {
        Caller by =
                new NamedSystemCaller(system, cast.person(OFFICE, row.getOrDefault("by", "13")), "ผู้บันทึกตัวอย่าง");
        RecordDraft draft = entries.draft(register.kind(), row);
        RecordRow made = register.internal().create(by, draft);
        register.kind()
                .actionOf(row.getOrDefault("do", ""))
                .ifPresent(action -> register.internal().act(by, made, action, draft, ""));
    }

    @Override
    public void remove(Cast cast) {
        cast.office(OFFICE)
                .ifPresent(office -> transactions.run(() -> {
                    forms.ballots().clear(office);
                    forms.linked().clear(office);
                    new EntryCleanup(work).clear(office);
                }));
    }
}
