package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the shipped processes say, against what the notes give of them. Source: core B.0, B-01 to B-10, B.17; ict B.1, B.4, B.7; policyplan
 * B.1 to B.6, D; monitoring B.2, B.3, D.
 */
class ShippedCatalogueTest {
    private static final int SORT = 1;
    private static final int WHAT = 3;
    private static final int SHAPE = 1;
    private static final int DETAILS = 10;
    /** Of what follows one wording stands in several processes. */
    private static final String BUDGET_RULE = "ระเบียบว่าด้วยการบริหารงบประมาณ พ.ศ. 2548 – ปัจจุบัน";

    private static final String EVALUATION = "แบบประเมินผลการดำเนินงาน (สพท./สถานศึกษา)";

    private static List<String> processes() {
        return ShippedCatalogue.entries().stream()
                .filter(entry -> !entry.isPattern())
                .map(ShippedCatalogue.Entry::code)
                .toList();
    }

    private static List<String> needs(String code, String sort) {
        return ShippedCatalogue.file(code).all("need", 5).stream()
                .filter(row -> row.get(SORT).equals(sort))
                .map(row -> row.get(WHAT))
                .toList();
    }

    /** Source: README CON-31 (the presentation of C-06 is drawn as a decision and has one way out in the manual). */
    @ParameterizedTest
    @MethodSource("processes")
    void eachProcessHasAnOutputAtAStepThatNamesIt_andEachDecisionTwoWays(String code) {
        ProcessFile file = ShippedCatalogue.file(code);
        assertThat(needs(code, "OUTPUT")).isNotEmpty();
        List<List<String>> steps = file.all("step", 11);
        assertThat(steps.stream()
                        .filter(step -> !step.get(8).isEmpty())
                        .map(step -> step.getFirst() + " OUTPUT " + step.get(8)))
                .isSubsetOf(file.all("need", 5).stream()
                        .map(row -> row.getFirst() + " " + row.get(SORT) + " " + row.get(WHAT))
                        .toList());
        for (List<String> step : steps) {
            if (step.get(SHAPE).equals("DECISION") && !code.equals("C-06")) {
                assertThat(file.all("way", 4))
                        .filteredOn(way -> way.getFirst().equals(step.getFirst())
                                && !way.get(2).isEmpty())
                        .as(code + " " + step.getFirst())
                        .hasSize(2);
            }
        }
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("C-03", List.of("แบบระเบียบวาระการประชุม", "แบบรายงานการประชุม")),
                arguments("C-11", List.of("แบบการกำหนดคุณสมบัติ", "แบบสรุปเปรียบเทียบคุณสมบัติ")),
                arguments("C-21", List.of("ปฏิทินการจัดเก็บข้อมูล", "แบบยืนยัน/รับรองข้อมูล", "สรุปข้อมูลนักเรียน")),
                arguments("C-22", List.of("ปฏิทินการจัดเก็บข้อมูล", "สรุปสิ่งก่อสร้าง / ครุภัณฑ์")),
                arguments("C-23", List.of("สรุปสิ่งก่อสร้าง / ครุภัณฑ์")),
                arguments(
                        "C-24",
                        List.of(
                                "รายงานสถิติการออกรหัสผู้เรียน จำแนกตามสถานศึกษา",
                                "รายงานสถิติการออกรหัสผู้เรียน จำแนกตามสัญชาติ")),
                arguments("C-25", List.of("สรุปสิ่งก่อสร้าง / ครุภัณฑ์")),
                arguments("C-27", List.of("แผนพัฒนาการศึกษาขั้นพื้นฐาน")),
                arguments("C-28", List.of("แบบโครงการ", "แผนปฏิบัติการประจำปี")),
                arguments("C-30", List.of("แบบขอจัดตั้ง/ยุบ/รวม/เลิก/โอน")),
                arguments("C-31", List.of("แผนการจัดชั้นเรียน/รับนักเรียน")),
                arguments("C-32", List.of("แบบสำรวจจากโรงเรียน", "แบบวิเคราะห์งบประมาณรายจ่าย")),
                arguments("C-33", List.of("แบบคำขอตั้งงบประมาณ")),
                arguments("C-34", List.of("แบบคำขอตั้งงบประมาณ", "บันทึกข้อความ")),
                arguments("C-35", List.of("ทะเบียนคุมการจัดสรร / คุมวงเงิน", "หนังสือแจ้งการจัดสรรงบประมาณ")),
                arguments("C-36", List.of("แผนการใช้จ่ายงบประมาณ")),
                arguments("C-37", List.of("แบบโอนเปลี่ยนแปลงงบประมาณ")),
                arguments("C-38", List.of("แผนกำกับ ติดตาม", "แบบติดตามและรายงานผลของ สพฐ.")),
                arguments("C-39", List.of("แบบรายงานการตรวจราชการ", "ทะเบียนข้อเสนอแนะผู้ตรวจราชการ")),
                arguments("C-40", List.of(EVALUATION, "รายงานผลการประเมิน")),
                arguments("C-41", List.of(EVALUATION, "รายงานผลการประเมิน")),
                arguments("C-42", List.of("แบบประเมินผลการดำเนินงานของ สพท. และสถานศึกษา", "รายงานผลการประเมิน")),
                arguments("C-44", List.of("ระเบียบวาระ", "รายงานการประชุม กพท.", "แจ้งมติ กพท.")),
                arguments("C-47", List.of("บันทึกข้อความ")),
                arguments("C-48", List.of("คำสั่งแต่งตั้งคณะกรรมการ/มอบหมายหน้าที่")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formsAreThoseOfTheNotes(String code, List<String> forms) {
        assertThat(needs(code, "FORM")).containsExactlyElementsOf(forms);
    }

    /** Of the others the notes name some; of these none: "-" in their manuals. */
    @Test
    void processesWithoutAFormAreThoseOfWhichTheNotesNameNone() {
        assertThat(processes().stream().filter(code -> needs(code, "FORM").isEmpty()))
                .containsExactly("C-02", "C-04", "C-05", "C-07", "C-08", "C-26", "C-29", "C-43", "C-45", "C-46");
    }

    @Test
    void outputsThatTheNotesNameAreThere() {
        Map<String, List<String>> named = Map.of(
                "C-01", List.of("หนังสือตอบ"),
                "C-02", List.of("ทะเบียนการให้บริการ", "ข่าวประชาสัมพันธ์", "รายงานสรุปประจำปี"),
                "C-21", List.of("ข้อมูลนักเรียนที่รับรองแล้ว"),
                "C-24", List.of("รหัสประจำตัวผู้เรียน", "สถิติการออกรหัสผู้เรียน"),
                "C-26", List.of("นโยบาย จุดเน้น และเป้าหมาย", "รายงานผล"),
                "C-27", List.of("แผนพัฒนาการศึกษาขั้นพื้นฐานที่ กพท. เห็นชอบ", "รายงานผล"),
                "C-34", List.of("ผลการอนุมัติของผู้มีอำนาจ", "บัญชีการขอและการได้รับการสนับสนุน"),
                "C-36", List.of("แผนการใช้จ่ายงบประมาณประจำปี"),
                "C-40", List.of("รายงานผลการประเมินตามกลยุทธ์"),
                "C-46", List.of("ผลการสังเคราะห์องค์ความรู้", "หนังสือรวมมติและองค์ความรู้"));
        named.forEach(
                (code, outputs) -> assertThat(needs(code, "OUTPUT")).as(code).containsAll(outputs));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                arguments("C-02", List.of("พ.ศ. 2525", "พ.ศ. 2527", "พ.ศ. 2529", "พ.ศ. 2533")),
                arguments("C-26", List.of("การกระจายอำนาจ")),
                arguments("C-28", List.of(BUDGET_RULE)),
                arguments("C-35", List.of(BUDGET_RULE)),
                arguments("C-36", List.of(BUDGET_RULE)),
                arguments("C-37", List.of(BUDGET_RULE)),
                arguments("C-40", List.of("แผนกลยุทธ์ของ สพฐ.")),
                arguments("C-41", List.of("แผนพัฒนาการศึกษาขั้นพื้นฐานที่ กพท. เห็นชอบ")),
                arguments("C-42", List.of("แผนปฏิบัติการประจำปี")),
                arguments("C-44", List.of("ระเบียบบริหารราชการกระทรวงศึกษาธิการ", "การกระจายอำนาจ")),
                arguments("C-47", List.of("ข้อมูลข่าวสารของราชการ", "งานสารบรรณ", "ITA")));
    }

    @ParameterizedTest
    @MethodSource("references")
    void lawsAndReferencesAreThoseOfTheNotes(String code, List<String> words) {
        List<String> cited = ShippedCatalogue.file(code).all("cite", 2).stream()
                .map(List::getLast)
                .toList();
        for (String word : words) {
            assertThat(cited).as(code).anyMatch(title -> title.contains(word));
        }
    }

    @Test
    void eachLawThatAProcessCitesStandsInTheRegisterOfLaws() {
        List<String> titles = ShippedCatalogue.laws().stream()
                .map(law -> ProcessFileReader.key(law.title()))
                .toList();
        for (String code : processes()) {
            assertThat(ShippedCatalogue.file(code).all("cite", 2))
                    .filteredOn(row -> row.getFirst().equals("LAW"))
                    .as(code)
                    .allMatch(row -> titles.contains(ProcessFileReader.key(row.get(1))));
        }
    }

    static Stream<Arguments> details() {
        return Stream.of(
                arguments("C-27", 3, "School Mapping"),
                arguments("C-27", 6, "ตัวชี้วัด"),
                arguments("C-28", 6, "สาธารณชน"),
                arguments("C-31", 1, "สำมะโนประชากร"),
                arguments("C-33", 4, "ปริมาณและคุณภาพ"),
                arguments("C-37", 3, "ข้ามประเภทรายจ่าย"),
                arguments("C-22", 3, "ทั้งในและนอกงบประมาณ"),
                arguments("C-23", 3, "ผังบริเวณ"),
                arguments("C-12", 5, "ข้อมูลจราจรทางคอมพิวเตอร์"),
                arguments("C-39", 4, "รับบางส่วน"),
                arguments("C-44", 1, "คู่มือกรรมการ"),
                arguments("C-44", 7, "การประชุมครั้งถัดไป"));
    }

    @ParameterizedTest
    @MethodSource("details")
    void stepsHaveTheDetailsThatTheNotesGive(String code, int step, String words) {
        assertThat(ShippedCatalogue.file(code).all("step", 19).get(step - 1).get(DETAILS))
                .contains(words);
    }

    static Stream<Arguments> people() {
        String units = "กลุ่ม/หน่วย";
        String schools = "สถานศึกษา";
        String concerned = "ผู้มีส่วนเกี่ยวข้องในการจัดการศึกษา";
        String board = "คณะกรรมการเขตพื้นที่การศึกษา";
        return Stream.of(
                arguments(
                        List.of("C-01", "C-02", "C-03", "C-04", "C-43", "C-45", "C-46"),
                        List.of(units, schools, concerned)),
                arguments(List.of("C-06", "C-07", "C-08"), List.of("กลุ่มนโยบายและแผน", "ทุกกลุ่มในสำนักงาน", schools)),
                arguments(
                        List.of("C-26", "C-27", "C-28", "C-29", "C-30"),
                        List.of(units, schools, "องค์กรบุคคล", concerned)),
                arguments(List.of("C-31", "C-32", "C-42", "C-44"), List.of(units, schools, board)),
                arguments(List.of("C-33", "C-36", "C-38", "C-40", "C-41"), List.of(units, schools, board, "สพฐ.")),
                arguments(List.of("C-37"), List.of(units, schools, board, "ผู้ว่าราชการจังหวัด")),
                arguments(List.of("C-34", "C-35", "C-39"), List.of()));
    }

    /** Source: core D-03, CORE-152: column 4 of the job analysis; where it is blank it stays so. */
    @ParameterizedTest
    @MethodSource("people")
    void worksNameThePersonsAndUnitsOfColumnFour(List<String> codes, List<String> people) {
        for (String code : codes) {
            assertThat(ShippedCatalogue.file(code)
                            .one("people")
                            .replace("\\n", "\n")
                            .lines()
                            .map(line -> line.substring(2)))
                    .as(code)
                    .containsExactlyElementsOf(people);
        }
    }

    /** Source: policyplan B.4: money has one definition in all its processes. */
    @Test
    void budgetIsDefinedOnce_inEachProcessOfTheBudget() {
        List<String> meanings = new ArrayList<>();
        for (int number = 32; number <= 37; number++) {
            meanings.add(ShippedCatalogue.file("C-" + number).one("definitions"));
        }
        assertThat(meanings.stream().distinct())
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith("งบประมาณ หมายถึง แผนการใช้จ่าย"));
    }
}
