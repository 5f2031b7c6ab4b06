package org.khet.personnel.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.personnel.internal.forecast.StaffForecast.Forecast;
import org.khet.personnel.internal.forecast.StaffForecast.Place;
import org.khet.personnel.internal.pay.RaiseKind;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers of the group with the head of the office: certificates, letters about raises. Safe for concurrent use. Source: other-groups D. */
@Component(service = PersonnelPapers.class)
public final class PersonnelPapers {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final People people;

    /** For the component runtime. */
    @Activate
    public PersonnelPapers(
            @Reference DocumentPrinter printer, @Reference Letterheads letterheads, @Reference People people) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.people = people;
    }

    /**
     * Writes a paper.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, ReportPaper paper, OutputStream out) throws IOException {
        printer.print(
                paper.document(
                        letterheads.of(caller.office(), TextCatalog.THAI),
                        caller.name(),
                        Paper.portrait().in(letterheads.digits(caller.office()))),
                out);
    }

    private String name(OfficeId office, PersonId person) {
        return people.find(office, person).map(Person::fullName).orElse("");
    }

    /** An issued certificate, with its number and the salary in words. */
    public ReportPaper certificate(RecordRow row) {
        PersonnelCertificateKind kind = (PersonnelCertificateKind) row.kind();
        OfficeId office = row.head().office();
        String words = "หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า " + name(office, row.get(kind.person)) + " ตำแหน่ง"
                + row.get(kind.position) + " รับราชการตั้งแต่วันที่ "
                + row.get(kind.since).map(ThaiDate::longDate).orElse("–")
                + row.get(kind.salary)
                        .map(baht -> " ได้รับเงินเดือนเดือนละ " + BahtText.inFigures(baht) + " บาท ("
                                + row.get(kind.words) + ")")
                        .orElse("")
                + " จริง";
        ReportPaper paper = new ReportPaper("หนังสือรับรอง");
        paper.page("หนังสือรับรอง")
                .line("เลขที่ " + row.get(kind.number).map(Object::toString).orElse("–"))
                .words("", words)
                .words("", "ออกให้เพื่อ" + row.get(kind.purpose))
                .words(
                        "",
                        "ให้ไว้ ณ วันที่ "
                                + row.get(kind.issuedOn).map(ThaiDate::longDate).orElse("–"))
                .signedBy("ผู้ออกหนังสือ");
        return paper;
    }

    /** A letter to each person of an ordered raise, one page each. */
    public ReportPaper raiseLetters(RecordRow row) {
        RaiseKind kind = (RaiseKind) row.kind();
        ReportPaper paper = new ReportPaper("หนังสือแจ้งผลการเลื่อนเงินเดือน");
        LocalDate from = row.get(kind.effectiveOn).orElse(row.get(kind.baseDay));
        for (RecordLine line : row.lines(kind.raises)) {
            paper.page("หนังสือแจ้งผลการเลื่อนเงินเดือน")
                    .line("เรียน " + name(row.head().office(), line.get(kind.person)))
                    .words(
                            "",
                            "ตามคำสั่งที่ " + row.get(kind.orderNo) + " ลงวันที่ "
                                    + row.get(kind.orderOn)
                                            .map(ThaiDate::longDate)
                                            .orElse("–")
                                    + " ให้เลื่อนเงินเดือนตั้งแต่วันที่ " + ThaiDate.longDate(from))
                    .table(
                            "",
                            List.of("เงินเดือนเดิม", "เลื่อน", "เงินเดือนใหม่"),
                            List.of(List.of(kind.salary, kind.raise, kind.after).stream()
                                    .map(column -> BahtText.inFigures(line.get(column)))
                                    .collect(Collectors.toList())))
                    .words("", "เงินเดือนใหม่ " + BahtText.inWords(line.get(kind.after)))
                    .signedBy("ผู้มีอำนาจสั่งเลื่อนเงินเดือน");
        }
        return paper;
    }

    /** Retirements and vacant posts of the years to come, then the places from which people go. */
    public ReportPaper forecast(Forecast forecast) {
        ReportPaper paper = new ReportPaper("ประมาณการเกษียณและอัตราว่าง");
        List<String> years = forecast.years().stream()
                .map(year -> String.valueOf(year.year().buddhist()))
                .toList();
        paper.page("ประมาณการเกษียณอายุราชการและอัตราว่าง ปีงบประมาณ " + years.getFirst() + " – " + years.getLast())
                .line("อัตรากำลังทั้งหมด " + forecast.posts() + " อัตรา" + unknown(forecast))
                .table(
                        "",
                        List.of(
                                "ปีงบประมาณ",
                                "เกษียณ (คน)",
                                "ว่างต้นปี (อัตรา)",
                                "ว่างเพิ่ม (อัตรา)",
                                "ว่างสิ้นปี (อัตรา)"),
                        forecast.years().stream()
                                .map(year -> List.of(
                                        String.valueOf(year.year().buddhist()),
                                        String.valueOf(year.retiring()),
                                        String.valueOf(year.before()),
                                        String.valueOf(year.more()),
                                        String.valueOf(year.after())))
                                .toList())
                .table(
                        "ผู้เกษียณและอัตราว่างตามกลุ่มและสถานศึกษา",
                        Stream.of(List.of("กลุ่มหรือสถานศึกษา", "ว่างวันนี้ (อัตรา)"), years, List.of("รวม"))
                                .flatMap(List::stream)
                                .toList(),
                        forecast.places().stream()
                                .map(place -> cells(place.named("ไม่สังกัดกลุ่ม")))
                                .toList());
        return paper;
    }

    private static String unknown(Forecast forecast) {
        return forecast.unknown() == 0
                ? ""
                : " ในจำนวนนี้ " + forecast.unknown()
                        + " อัตรา ผู้ครองไม่มีทะเบียนประวัติที่ใช้อยู่ จึงไม่นับวันเกษียณ";
    }

    /** A line of the places: its name, posts that are vacant today, the years, all of them. */
    public static List<String> cells(Place place) {
        return Stream.of(
                        Stream.of(place.name(), String.valueOf(place.vacant())),
                        place.retiring().stream().map(String::valueOf),
                        Stream.of(String.valueOf(place.all())))
                .flatMap(cell -> cell)
                .toList();
    }
}
