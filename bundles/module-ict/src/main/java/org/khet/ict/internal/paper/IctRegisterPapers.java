package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.account.AccountRequestRecord;
import org.khet.ict.internal.account.AccountRequestSort;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.supply.DeviceLoanRecord;
import org.khet.ict.internal.supply.IctRequisitionRecord;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms F1, F3, F7 and F13 of a record, in Thai on one kind of page. Source: ict D, ICT-38, ICT-39, ICT-51. */
@Component(service = IctRegisterPapers.class)
public final class IctRegisterPapers {
    private final FormPrinter forms;
    private final IctPaperNames names;
    private final IctCodeLists codes;
    private final SupplyRegister supplies;

    /** For the component runtime. */
    @Activate
    public IctRegisterPapers(
            @Reference FormPrinter forms,
            @Reference IctPaperNames names,
            @Reference IctCodeLists codes,
            @Reference SupplyRegister supplies) {
        this.forms = forms;
        this.names = names;
        this.codes = codes;
        this.supplies = supplies;
    }

    /** Whether there is a form of such records. */
    public static boolean has(RecordKind kind) {
        return kind instanceof IctRequisitionRecord
                || kind instanceof DeviceLoanRecord
                || kind instanceof AccountRequestRecord;
    }

    /** Name of the file. */
    public static String name(RecordRow row) {
        return switch (row.kind()) {
            case IctRequisitionRecord ignored -> "F1-" + row.id();
            case DeviceLoanRecord ignored -> "F3-" + row.id();
            case AccountRequestRecord kind -> form(kind, row) + "-" + row.id();
            default -> throw new IllegalArgumentException(row.kind() + " has no form");
        };
    }

    private static String form(AccountRequestRecord kind, RecordRow row) {
        return row.get(kind.sort) == AccountRequestSort.DATA_ACCESS ? "F13" : "F7";
    }

    /**
     * Writes the form of a record that the caller has opened, with its lines.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, RecordRow row, OutputStream out) throws IOException {
        Map<String, Object> model = switch (row.kind()) {
            case IctRequisitionRecord kind -> requisition(caller, kind, row);
            case DeviceLoanRecord kind -> loan(caller, kind, row);
            case AccountRequestRecord kind -> account(caller, kind, row);
            default -> throw new IllegalArgumentException(row.kind() + " has no form");
        };
        forms.print(model, out);
    }

    private Map<String, Object> requisition(Caller caller, IctRequisitionRecord kind, RecordRow row) {
        OfficeId office = caller.office();
        Map<String, Object> model = forms.model(
                caller,
                row,
                "F1",
                "แบบบันทึกขอใช้วัสดุอุปกรณ์",
                row.get(kind.number).text());
        model.put(
                "facts",
                List.of(
                        PaperModel.fact(
                                "วันที่",
                                ThaiDate.longDate(org.khet.portal.api.time.OfficeTime.day(
                                        row.head().created()))),
                        PaperModel.fact("ผู้ขอ", names.person(office, row.get(kind.requester))),
                        PaperModel.fact(
                                "กลุ่ม/โรงเรียน", names.place(office, row.get(kind.unit), row.get(kind.school))),
                        PaperModel.fact("เพื่อใช้ในงาน", row.get(kind.purpose))));
        PaperModel.heads(model, "รายการ", "ขอ", "อนุมัติ", "จ่าย", "หมายเหตุ");
        List<Map<String, String>> rows = new ArrayList<>();
        List<RecordLine> wanted = row.lines(kind.wanted);
        List<RecordLine> grants = row.lines(kind.grants);
        Iterator<RecordLine> handouts = row.lines(kind.handouts).iterator();
        for (int i = 0; i < wanted.size(); i++) {
            RecordLine line = wanted.get(i);
            RecordLine grant = i < grants.size() ? grants.get(i) : null;
            Optional<Long> material = grant == null ? line.get(kind.wantedMaterial) : grant.get(kind.grantMaterial);
            String item = line.get(kind.wantedWords).isEmpty()
                    ? material.flatMap(id -> supplies.materials().find(office, id))
                            .map(stock -> stock.get(supplies.materials().kind().name))
                            .orElse("")
                    : line.get(kind.wantedWords);
            boolean decided = row.get(kind.approver).isPresent();
            boolean granted = grant != null && grant.get(kind.approved).signum() > 0;
            RecordLine out = granted && handouts.hasNext() ? handouts.next() : null;
            boolean handed = row.get(kind.giver).isPresent();
            rows.add(PaperModel.line(
                    i + 1,
                    item,
                    PaperModel.number(line.get(kind.asked)),
                    decided && grant != null ? PaperModel.number(grant.get(kind.approved)) : "",
                    handed && out != null ? PaperModel.number(out.get(kind.given)) : "",
                    line.get(kind.note)));
        }
        model.put("rows", rows);
        model.put(
                "signs",
                List.of(
                        PaperModel.sign("ผู้ขอ", names.person(office, row.get(kind.requester))),
                        PaperModel.sign("ผู้จ่าย", names.person(office, row.get(kind.giver))),
                        PaperModel.sign("ผู้อนุมัติ", names.person(office, row.get(kind.approver))),
                        PaperModel.sign("ผู้รับ", names.person(office, row.get(kind.receiver)))));
        return model;
    }

    private Map<String, Object> loan(Caller caller, DeviceLoanRecord kind, RecordRow row) {
        OfficeId office = caller.office();
        Texts texts = forms.thai();
        Map<String, Object> model = forms.model(
                caller,
                row,
                "F3",
                "แบบบันทึกขอยืมวัสดุอุปกรณ์",
                row.get(kind.number).text());
        model.put(
                "facts",
                List.of(
                        PaperModel.fact("ผู้ยืม", names.person(office, row.get(kind.borrower))),
                        PaperModel.fact("โทรศัพท์", row.get(kind.phone)),
                        PaperModel.fact(
                                "กลุ่ม/โรงเรียน", names.place(office, row.get(kind.unit), row.get(kind.school))),
                        PaperModel.fact("เพื่อใช้ในงาน", row.get(kind.purpose)),
                        PaperModel.fact("สถานที่ใช้", row.get(kind.place)),
                        PaperModel.fact("ยืมตั้งแต่", ThaiDate.longDate(row.get(kind.from))),
                        PaperModel.fact("กำหนดคืน", ThaiDate.longDate(row.get(kind.due))),
                        PaperModel.fact(
                                "วันที่คืน",
                                row.get(kind.returnedOn).map(ThaiDate::longDate).orElse(""))));
        PaperModel.heads(model, "รายการ", "หมายเลข", "สภาพเมื่อส่งมอบ", "สภาพเมื่อรับคืน", "อุปกรณ์ประกอบ");
        List<Map<String, String>> rows = new ArrayList<>();
        List<RecordLine> items = row.lines(kind.items);
        for (int i = 0; i < items.size(); i++) {
            RecordLine item = items.get(i);
            RecordLine out =
                    i < row.lines(kind.handed).size() ? row.lines(kind.handed).get(i) : null;
            RecordLine back =
                    i < row.lines(kind.back).size() ? row.lines(kind.back).get(i) : null;
            boolean lent = row.get(kind.giver).isPresent();
            boolean returned = row.get(kind.returnedOn).isPresent();
            rows.add(PaperModel.line(
                    i + 1,
                    out == null ? item.get(kind.thing) : out.get(kind.handedItem),
                    item.get(kind.device),
                    lent && out != null ? texts.get("ict.choice.device-condition." + out.get(kind.conditionOut)) : "",
                    returned && back != null
                            ? texts.get("ict.choice.device-condition." + back.get(kind.conditionIn))
                            : "",
                    item.get(kind.accessories)));
        }
        model.put("rows", rows);
        model.put(
                "signs",
                List.of(
                        PaperModel.sign("ผู้ยืม", names.person(office, row.get(kind.borrower))),
                        PaperModel.sign("ผู้อนุมัติ", names.person(office, row.get(kind.approver))),
                        PaperModel.sign("ผู้ส่งมอบ", names.person(office, row.get(kind.giver))),
                        PaperModel.sign("ผู้รับมอบ", names.person(office, row.get(kind.receiver))),
                        PaperModel.sign("ผู้ส่งคืน", row.get(kind.returner))));
        return model;
    }

    private Map<String, Object> account(Caller caller, AccountRequestRecord kind, RecordRow row) {
        OfficeId office = caller.office();
        Texts texts = forms.thai();
        boolean data = row.get(kind.sort) == AccountRequestSort.DATA_ACCESS;
        Map<String, Object> model = forms.model(
                caller,
                row,
                form(kind, row),
                data ? "แบบคำร้องขอเข้าถึงระบบข้อมูลสารสนเทศ" : "แบบคำขอมีบัญชีและบัตรประจำตัวในการใช้งาน",
                row.get(kind.number).text());
        model.put(
                "facts",
                List.of(
                        PaperModel.fact("เรื่อง", texts.get("ict.choice.account-request-sort." + row.get(kind.sort))),
                        PaperModel.fact("ผู้ขอ", names.person(office, row.get(kind.person))),
                        PaperModel.fact(
                                "กลุ่ม/โรงเรียน", names.place(office, row.get(kind.unit), row.get(kind.school))),
                        PaperModel.fact("ระบบ", codes.name(office, IctCodes.SYSTEM, row.get(kind.system), texts)),
                        PaperModel.fact("บทบาท", row.get(kind.role)),
                        PaperModel.fact("ใช้ตั้งแต่", ThaiDate.longDate(row.get(kind.from))),
                        PaperModel.fact(
                                "ใช้ถึง",
                                row.get(kind.until).map(ThaiDate::longDate).orElse("")),
                        PaperModel.fact("ขอบเขตข้อมูล", row.get(kind.scope)),
                        PaperModel.fact("เหตุผล", row.get(kind.purpose)),
                        PaperModel.fact(
                                "ยอมรับระเบียบ", row.get(kind.rules) ? "ยอมรับระเบียบการใช้งานและรักษาความลับ" : "")));
        model.put(
                "signs",
                List.of(
                        PaperModel.sign("ผู้ขอ", names.person(office, row.get(kind.person))),
                        PaperModel.sign("ผู้รับรอง", names.person(office, row.get(kind.certifier))),
                        PaperModel.sign("ผู้อนุมัติ", names.person(office, row.get(kind.decider)))));
        return model;
    }
}
