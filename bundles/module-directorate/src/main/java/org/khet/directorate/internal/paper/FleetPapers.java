package org.khet.directorate.internal.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;

/** The monthly report of the vehicles and the trip log book of each. Source: other-groups D, DIR-13; 002 order 5.2.8. */
public final class FleetPapers {
    private static final String NOTHING = "–";
    private final DirectorateRecords records;
    private final FleetMonth month;
    private final DirectoratePortal portal;

    /** Over the records of the module. */
    public FleetPapers(DirectorateRecords records, DirectoratePortal portal) {
        this.records = records;
        this.month = new FleetMonth(records);
        this.portal = portal;
    }

    /** All vehicles of a month with their sums. */
    public ReportPaper report(Caller caller, YearMonth of) {
        List<FleetMonth.Line> lines = month.of(caller, of, portal.clock.instant());
        List<List<String>> rows = new ArrayList<>();
        for (FleetMonth.Line line : lines) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.plate(),
                    String.valueOf(line.trips()),
                    String.valueOf(line.km()),
                    line.litres().toPlainString(),
                    line.perLitre().map(BigDecimal::toPlainString).orElse(NOTHING),
                    BahtText.inFigures(line.fuel()),
                    BahtText.inFigures(line.service()),
                    String.valueOf(line.unlogged())));
        }
        rows.add(List.of(
                "",
                "รวม",
                String.valueOf(lines.stream().mapToInt(FleetMonth.Line::trips).sum()),
                String.valueOf(lines.stream().mapToInt(FleetMonth.Line::km).sum()),
                sum(lines.stream().map(FleetMonth.Line::litres).toList()).toPlainString(),
                "",
                BahtText.inFigures(sum(lines.stream().map(FleetMonth.Line::fuel).toList())),
                BahtText.inFigures(
                        sum(lines.stream().map(FleetMonth.Line::service).toList())),
                String.valueOf(
                        lines.stream().mapToInt(FleetMonth.Line::unlogged).sum())));
        ReportPaper paper = new ReportPaper("DIR-13-" + of);
        paper.page("รายงานการใช้รถราชการ")
                .line("ประจำเดือน " + ThaiDate.monthOfYear(of))
                .table(
                        "",
                        List.of(
                                "ที่",
                                "ทะเบียน",
                                "เที่ยว",
                                "ระยะทาง (กม.)",
                                "น้ำมัน (ลิตร)",
                                "กม./ลิตร",
                                "ค่าน้ำมัน (บาท)",
                                "ค่าซ่อมบำรุง (บาท)",
                                "ไม่มีบันทึก"),
                        rows)
                .signedBy("ผู้ควบคุมยานพาหนะ", "ผู้อำนวยการกลุ่มอำนวยการ");
        return paper;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The log of one vehicle (บันทึกการใช้รถ), with approved trips that have no line. */
    public ReportPaper logBook(Caller caller, long vehicle, YearMonth of) {
        TripKind kind = records.trips.kind();
        VehicleKind car = records.vehicles.kind();
        RecordRow row = records.vehicles.open(caller, vehicle);
        List<List<String>> rows = new ArrayList<>();
        month.trips(caller, of).stream()
                .filter(trip -> trip.get(kind.vehicle).equals(Optional.of(vehicle)))
                .filter(trip -> trip.has(kind.leftAt) || trip.state().equals(kind.approved))
                .forEach(trip -> rows.add(line(caller.office(), kind, trip, rows.size() + 1)));
        ReportPaper paper = new ReportPaper("DIR-13-" + vehicle + "-" + of);
        paper.page("บันทึกการใช้รถราชการ")
                .line("หมายเลขทะเบียน " + row.get(car.plate) + "  " + row.get(car.brand))
                .line("ประจำเดือน " + ThaiDate.monthOfYear(of))
                .table(
                        "",
                        List.of(
                                "ที่",
                                "ออกเดินทาง",
                                "ผู้ใช้รถ",
                                "สถานที่",
                                "เลขไมล์ออก",
                                "กลับถึง",
                                "เลขไมล์กลับ",
                                "รวม (กม.)",
                                "พนักงานขับรถ",
                                "หมายเหตุ"),
                        rows)
                .signedBy("ผู้ควบคุมยานพาหนะ");
        return paper;
    }

    private List<String> line(OfficeId office, TripKind kind, RecordRow trip, int no) {
        return List.of(
                String.valueOf(no),
                trip.get(kind.leftAt).map(FleetPapers::time).orElse(NOTHING),
                portal.units
                        .find(office, trip.get(kind.unit))
                        .map(Unit::shortName)
                        .orElse(NOTHING),
                trip.get(kind.place),
                number(trip.get(kind.outKm)),
                trip.get(kind.returnedAt).map(FleetPapers::time).orElse(NOTHING),
                number(trip.get(kind.inKm)),
                number(trip.get(kind.km)),
                name(office, trip.get(kind.driver)),
                trip.has(kind.leftAt) ? trip.get(kind.remark) : "ไม่มีบันทึก");
    }

    private String name(OfficeId office, Optional<PersonId> person) {
        return person.flatMap(one -> portal.people.find(office, one))
                .map(Person::fullName)
                .orElse(NOTHING);
    }

    private static String time(Instant at) {
        return ThaiDate.listDateTime(at);
    }

    private static String number(Optional<Integer> value) {
        return value.map(String::valueOf).orElse(NOTHING);
    }
}
