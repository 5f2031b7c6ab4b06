package org.khet.bench.search;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Permission;

/**
 * A module with so many tickets in each office.
 *
 * @param each how many
 */
record Titles(int each) implements PortalModule, RecordSource {
    static final Permission VIEW = Permission.of("ict:repair:view");
    static final String TYPE = "ict.ticket";
    private static final List<String> DEVICES = List.of(
            "คอมพิวเตอร์", "เครื่องพิมพ์", "โน้ตบุ๊ก", "จอภาพ", "เครื่องสำรองไฟ", "อุปกรณ์กระจายสัญญาณ", "โปรเจกเตอร์");
    private static final List<String> TROUBLES = List.of(
            "เปิดไม่ติด",
            "เข้าอินเทอร์เน็ตไม่ได้",
            "พิมพ์ไม่ออก กระดาษติด",
            "ทำงานช้ามาก",
            "จอดำเป็นระยะ",
            "ลืมรหัสผ่านเครื่อง");
    private static final List<String> PLACES =
            List.of("ห้องธุรการ", "ห้องวิชาการ", "ห้องผู้อำนวยการ", "ห้องประชุมใหญ่", "ห้องสมุด", "อาคารอนุบาล");

    @Override
    public ModuleId id() {
        return new ModuleId("ict");
    }

    @Override
    public List<RecordSource> records() {
        return List.of(this);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void all(OfficeId office, Consumer<Entry> sink) {
        var random = new Random(office.value());
        for (int running = 1; running <= each; running++) {
            String title = "ซ-" + running + "/2569 " + pick(DEVICES, random) + pick(TROUBLES, random);
            String text = "โรงเรียนบ้านตัวอย่าง " + (1 + random.nextInt(200)) + " " + pick(PLACES, random);
            long id = office.value() * 1_000_000 + running;
            sink.accept(new Entry(id, title, text, "ict/repairs/" + id, VIEW, null, null, Set.of()));
        }
    }

    @Override
    public Optional<Entry> find(OfficeId office, long id) {
        return Optional.empty();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
