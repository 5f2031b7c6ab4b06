package org.khet.rounds.internal.demo;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.rounds.internal.request.DataRequestKind;
import org.khet.rounds.internal.request.SystemUserKind;

/** Requests for data and users of data systems. */
final class DemoLearners {
    private final DemoRoundStage stage;

    DemoLearners(DemoRoundStage stage) {
        this.stage = stage;
    }

    void load() {
        request("จำนวนนักเรียนรายชั้น ปีการศึกษาปัจจุบัน", "AGENCY", "องค์การบริหารส่วนตำบลตัวอย่าง", false, 6);
        RecordRow personal =
                request("รายชื่อนักเรียนยากจนรายโรงเรียน", "RESEARCH", "นักศึกษามหาวิทยาลัยตัวอย่าง", true, 2);
        RecordService<DataRequestKind> requests = stage.registers().requests();
        stage.act(
                requests,
                stage.person("13"),
                personal.id(),
                requests.kind().check,
                new RecordDraft().with(requests.kind().basis, "พ.ร.บ.ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 24"),
                "");
        user("S05", "RECORDER", true);
        user("S09", "RECORDER", false);
        user("S09", "CERTIFIER", true);
        user("S01", "RECORDER", true);
        user("S07", "RECORDER", false);
    }

    private RecordRow request(String topic, String sort, String name, boolean personal, int daysAgo) {
        DataRequestKind kind = stage.registers().requests().kind();
        return stage.registers()
                .requests()
                .internal()
                .create(
                        stage.person("13"),
                        new RecordDraft()
                                .with(kind.askedOn, stage.cast().today().minusDays(daysAgo))
                                .with(kind.sort, sort)
                                .with(kind.name, name)
                                .with(kind.topic, topic)
                                .with(kind.purpose, "ใช้ประกอบการวางแผน")
                                .with(kind.format, "ตารางคำนวณ")
                                .with(kind.unit, stage.unit())
                                .with(kind.personal, personal)
                                .with(kind.due, stage.cast().today().plusDays(15L - daysAgo)));
    }

    private void user(String school, String role, boolean certified) {
        RecordService<SystemUserKind> users = stage.registers().users();
        SystemUserKind kind = users.kind();
        String person = school + (role.equals("CERTIFIER") ? "-H" : "-U");
        RecordRow made = users.internal()
                .create(
                        stage.person(school + "-H"),
                        new RecordDraft()
                                .with(kind.system, "DMC")
                                .with(kind.school, stage.school(school))
                                .with(kind.name, stage.person(person).name())
                                .with(kind.role, role)
                                .with(kind.from, stage.cast().today().minusDays(30)));
        if (certified) {
            stage.act(users, stage.person("12"), made.id(), kind.check);
            stage.act(users, stage.person("12"), made.id(), kind.certify);
        }
    }
}
