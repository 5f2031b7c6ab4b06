package org.khet.rounds.internal.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.rounds.internal.request.LearnerCodeKind;
import org.khet.rounds.internal.setting.RoundsFiles;

/** Requests for codes of learners without civil registration, from entered to issued, of several nationalities. Source: ict ICT-P31, D5. */
final class DemoLearnerCodes {
    private static final int PAGE = 120;

    private enum Stand {
        ENTERED,
        CHECKED,
        CERTIFIED,
        ISSUED,
        DUPLICATE
    }

    private record Learner(String school, String alias, int born, String nationality, Stand stand, String code) {}

    private static final List<Learner> LEARNERS = List.of(
            new Learner("S09", "เด็กชายจายใหม่ (นามสมมุติ)", 2017, "MM", Stand.ISSUED, "G000000000001"),
            new Learner("S09", "เด็กหญิงนางคำ (นามสมมุติ)", 2019, "MM", Stand.ISSUED, "G000000000002"),
            new Learner("S09", "เด็กหญิงแก้วตา (นามสมมุติ)", 2018, "LA", Stand.ISSUED, "G000000000003"),
            new Learner("S09", "เด็กชายสมพอน (นามสมมุติ)", 2018, "LA", Stand.ISSUED, "G000000000004"),
            new Learner("S09", "เด็กหญิงศรีนวล (นามสมมุติ)", 2016, "STATELESS", Stand.ISSUED, "G000000000005"),
            new Learner("S09", "เด็กชายอ่อง (นามสมมุติ)", 2020, "MM", Stand.CERTIFIED, ""),
            new Learner("S09", "เด็กชายจายน้อย (นามสมมุติ)", 2017, "MM", Stand.DUPLICATE, ""),
            new Learner("S05", "เด็กชายสมนึก (นามสมมุติ)", 2016, "STATELESS", Stand.CHECKED, ""),
            new Learner("S05", "เด็กหญิงสุพัตรา (นามสมมุติ)", 2019, "KH", Stand.ENTERED, ""));

    private final DemoRoundStage stage;
    private final Files files;

    DemoLearnerCodes(DemoRoundStage stage, Files files) {
        this.stage = stage;
        this.files = files;
    }

    /** Makes them: a school enters, the group checks, certifies and issues. */
    void load() {
        LEARNERS.forEach(this::made);
    }

    private void made(Learner learner) {
        RecordService<LearnerCodeKind> codes = stage.registers().codes();
        LearnerCodeKind kind = codes.kind();
        RecordRow row = codes.internal().create(stage.person(learner.school() + "-H"), draft(kind, learner));
        if (learner.stand() == Stand.DUPLICATE) {
            stage.act(codes, stage.person("13"), row.id(), kind.same, new RecordDraft(), "มีรหัสจากโรงเรียนเดิมแล้ว");
        } else if (learner.stand() != Stand.ENTERED) {
            RecordDraft searched =
                    new RecordDraft().with(kind.searchedOn, stage.cast().today().minusDays(3));
            stage.act(codes, stage.person("13"), row.id(), kind.check, searched, "");
        }
        if (learner.stand() == Stand.CERTIFIED || learner.stand() == Stand.ISSUED) {
            stage.act(codes, stage.person("12"), row.id(), kind.certify);
        }
        if (learner.stand() == Stand.ISSUED) {
            RecordDraft given = new RecordDraft().with(kind.code, learner.code());
            stage.act(codes, stage.person("12"), row.id(), kind.issue, given, "");
        }
    }

    private RecordDraft draft(LearnerCodeKind kind, Learner learner) {
        return new RecordDraft()
                .with(kind.school, stage.school(learner.school()))
                .with(kind.alias, learner.alias())
                .with(kind.birthYear, learner.born())
                .with(kind.nationality, learner.nationality())
                .with(kind.reason, "ติดตามผู้ปกครองที่มาทำงานในพื้นที่ ไม่มีหลักฐานทะเบียนราษฎร")
                .with(kind.hasNumber, false)
                .with(kind.evidence, List.of(page(files, "หนังสือรับรองของผู้ใหญ่บ้าน.png")));
    }

    static Files.Staged page(Files files, String name) {
        return files.stage(name, new ByteArrayInputStream(page()), RoundsFiles.PROOF);
    }

    /** An empty page: the letter is invented. */
    private static byte[] page() {
        BufferedImage image = new BufferedImage(PAGE, PAGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, PAGE, PAGE);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
