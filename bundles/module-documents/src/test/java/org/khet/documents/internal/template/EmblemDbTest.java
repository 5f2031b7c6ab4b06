package org.khet.documents.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.record.RecordContract;

/** The emblem of an office: one in use, and only one that can be drawn. Source: core CORE-48, D-04. */
@OnEachDatabase
class EmblemDbTest extends RecordContract<EmblemKind> {
    private final TestCaller admin = DocumentsOffice.admin().with(PaperPermissions.VIEW);

    EmblemDbTest(TestDatabase database) {
        super(database, new EmblemKind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(
                        kind.picture,
                        List.of(fixture.files().stage("ตรา.png", new ByteArrayInputStream(png(10)), rules())));
    }

    private static FileRules rules() {
        return new FileRules(2L << 20, Set.of("image/png"));
    }

    private static byte[] png(int size) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private RecordRow brought(RecordService<EmblemKind> emblems, byte[] content) {
        return emblems.create(
                admin,
                new RecordDraft()
                        .with(emblems.kind().name, "ตราสำนักงาน")
                        .with(
                                emblems.kind().picture,
                                List.of(fixture.files().stage("ตรา.png", new ByteArrayInputStream(content), rules()))));
    }

    @Test
    void papersBearTheOneInUse_theOneBeforeEnds_aFileThatIsNoPictureIsRefused() {
        var kept = new PaperEmblems(
                new RecordRegistrar() {
                    @Override
                    public <K extends RecordKind> RecordService<K> register(K one) {
                        return fixture.of(one);
                    }
                },
                fixture.files(),
                new FakeCallers());
        RecordService<EmblemKind> emblems = kept.emblems();
        EmblemKind of = emblems.kind();
        assertThat(kept.of(SampleOffices.KT1)).isEmpty();

        RecordRow first = brought(emblems, png(20));
        assertThat(kept.of(SampleOffices.KT1)).as("a draft is on no paper").isEmpty();
        emblems.act(admin, first, of.use);
        assertThat(kept.of(SampleOffices.KT1))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(png(20)));
        assertThat(kept.of(SampleOffices.KT2)).isEmpty();

        RecordRow wrong = brought(emblems, "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> emblems.act(admin, wrong, of.use))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.emblem"));
        RecordRow second = emblems.act(admin, brought(emblems, png(30)), of.use);
        assertThat(second.state()).isEqualTo(of.active);
        assertThat(emblems.find(SampleOffices.KT1, first.id()).orElseThrow().state())
                .isEqualTo(of.ended);
        assertThat(kept.of(SampleOffices.KT1))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(png(30)));
    }
}
