package org.khet.portal.core.internal.office.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.school.SchoolMapRegister.Outlines;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office draws its districts under the schools of its map. CORE-36. */
@OnEachDatabase
public class SchoolMapServiceDbTest {
    public static final String RING = "[[100.1,14.1],[100.5,14.1],[100.5,14.5],[100.1,14.1]]";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;
    private SchoolMapService service;

    SchoolMapServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void officeWithoutOutlines() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        service =
                new SchoolMapService(database.transactions(), database.unit(), new OfficeAudit(core.audit, core.clock));
    }

    @Test
    void officeTakesADistrictFile_onlyNamesAndAreasAreKept_andTheTrailNamesTheFile() {
        Outlines drawn = service.draw(keeper, Outlines.NOT_DRAWN, "อำเภอ.geojson", bytes("""
                        {"type":"FeatureCollection","bbox":[100,14,101,15],"features":[{"type":"Feature",
                        "properties":{"name_th":"ตัวอย่างเหนือ","owner":"ลับเฉพาะ"},"geometry":{"type":"Polygon",
                        "coordinates":[[[100.1,14.1,35],[100.5,14.1,35],[100.5000049,14.5,35],[100.1,14.1,35]]]}}]}"""));

        assertThat(service.outlines(keeper)).isEqualTo(drawn);
        assertThat(drawn.areas()).isEqualTo(1);
        assertThat(drawn.geoJson())
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
                                + "{\"name\":\"ตัวอย่างเหนือ\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                                + "[[[100.10000,14.10000],[100.50000,14.10000],[100.50000,14.50000],[100.10000,14.10000]]]}}]}");
        AuditLog.Entry entry = core.audit
                .page(keeper.with(AuditTrail.READ), AuditLog.Filter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst();
        assertThat(entry.action()).isEqualTo("core.school-map.drawn");
        assertThat(entry.changes()).contains(new AuditTrail.Change("file", "", "อำเภอ.geojson"));
    }

    @Test
    void whatIsNoOutlineOfThailandIsRefusedWithTheReason_andNothingIsStored() {
        refused("json", "แผนที่");
        refused("json", "{\"type\":\"FeatureCollection\"}}");
        refused("collection", "{\"type\":\"Topology\"}");
        refused("collection", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        refused(
                "system",
                collection("Polygon", "[" + RING + "]")
                        .replace("\"features\"", "\"crs\":{\"properties\":{\"name\":\"EPSG:32647\"}},\"features\""));
        refused("polygons", collection("Point", "[100.1,14.1]"));
        refused("polygons", collection("Polygon", "[]"));
        refused("ring", collection("Polygon", "[[[100.1,14.1],[100.5,14.1],[100.1,14.1]]]"));
        refused("ring", collection("Polygon", "[[[100.1,14.1],[100.5,14.1],[100.5,14.5],[100.2,14.2]]]"));
        refused("ring", collection("Polygon", "[[[\"1\",1],[2,2],[3,3],[\"1\",1]]]"));
        refused("outside", collection("Polygon", "[[[14.1,100.1],[14.1,100.5],[14.5,100.5],[14.1,100.1]]]"));
        refused("outside", collection("Polygon", "[[[1e999999999,14],[100,14],[100,15],[1e999999999,14]]]"));
        refused("large", " ".repeat((2 << 20) + 1));
        String many = Stream.generate(() -> "[" + RING + "]")
                .limit(15_001)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        refused("points", collection("MultiPolygon", "[" + many + "]"));
        refused("json", "[".repeat(50_000));

        assertThat(service.outlines(keeper)).isEqualTo(Outlines.NONE);
    }

    @Test
    void whoSavesSecondIsTold_andTheOutlinesCanBeTakenOff() {
        Outlines first = service.draw(
                keeper, Outlines.NOT_DRAWN, "a.geojson", bytes(collection("MultiPolygon", "[[" + RING + "]]")));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> service.draw(
                        keeper, Outlines.NOT_DRAWN, "b.geojson", bytes(collection("Polygon", "[" + RING + "]"))));
        Outlines second =
                service.draw(keeper, first.edition(), "b.geojson", bytes(collection("Polygon", "[" + RING + "]")));
        assertThat(second.edition()).isNotEqualTo(first.edition());
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> service.wipe(keeper, first.edition()));

        service.wipe(keeper, second.edition());

        assertThat(service.outlines(keeper)).isEqualTo(Outlines.NONE);
    }

    @Test
    void anotherOfficeHasItsOwn_andWhoKeepsOneSchoolOrOnlyReadsDrawsNothing() {
        service.draw(keeper, Outlines.NOT_DRAWN, "a.geojson", bytes(collection("Polygon", "[" + RING + "]")));
        TestCaller other = CoreServices.keeper(core.office("KT2"));
        assertThat(service.outlines(other)).isEqualTo(Outlines.NONE);
        service.wipe(other, Outlines.NOT_DRAWN);
        assertThat(service.outlines(keeper).areas()).isEqualTo(1);

        for (TestCaller caller : new TestCaller[] {
            TestCaller.in(office).with(Schools.VIEW),
            TestCaller.in(office).with(Schools.VIEW).inSchool(new SchoolId(5), Schools.EDIT)
        }) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.wipe(caller, 1));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> service.draw(caller, 1, "b", bytes(collection("Polygon", "[" + RING + "]"))));
        }
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.outlines(TestCaller.in(office)));
    }

    @Test
    void whatLiesWestOrSouthOfThailandOrHasAnotherShapeIsRefusedToo() {
        refused("outside", collection("Polygon", "[[[96.9,14.1],[100.5,14.1],[100.5,14.5],[96.9,14.1]]]"));
        refused("outside", collection("Polygon", "[[[100.1,4.9],[100.5,14.1],[100.5,14.5],[100.1,4.9]]]"));
        refused("polygons", collection("CurvePolygon", "[[" + RING + "]]"));
        refused("polygons", collection("", "[[" + RING + "]]"));
    }

    private void refused(String reason, String content) {
        assertThatExceptionOfType(Rejected.class)
                .as(reason)
                .isThrownBy(() -> service.draw(keeper, Outlines.NOT_DRAWN, "a.geojson", bytes(content)))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("outlines", "core.school-map.error." + reason)));
    }

    public static String collection(String type, String coordinates) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":null,\"geometry\":{\"type\":\""
                + type + "\",\"coordinates\":" + coordinates + "}}]}";
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
