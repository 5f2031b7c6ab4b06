package org.khet.portal.control.internal.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleInspection.Contents;
import org.khet.portal.api.admin.module.ModuleInspection.Part;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.ViewEntry;

/** What a jar brings is known before any of its code runs. */
class JarContentsTest {
    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="rooms.Booking">
              <service><provide interface="org.khet.portal.api.search.RecordSource"/></service>
              <reference name="a" interface="org.khet.portal.api.office.Offices" field="x"/>
              <reference name="b" cardinality="0..1" interface="org.khet.portal.api.structure.Units" field="y"/>
              <implementation class="rooms.Booking"/>
            </scr:component>
            """;

    @TempDir
    private Path folder = Path.of("");

    /** Announces as modules do. */
    static final class Announcer {
        static final Permission BOOK = Permission.of("rooms:booking:make");

        List<ViewEntry> views() {
            return List.of(ViewEntry.at("bookings", request -> new Div()).needs(BOOK));
        }

        JobId tidy() {
            return new JobId("rooms.tidy");
        }

        List<Setting<?>> settings() {
            return List.of(Setting.number("rooms.setting.maxDays", 30, 1, 365, "our proposal"));
        }

        List<ProcessTemplate> processes() {
            return List.of(ProcessTemplate.of("rooms.booking", "ICT", "PLAN"));
        }
    }

    @Test
    void viewsPermissionsSettingsTablesServicesAndProcesses_areNamedInThai() throws IOException {
        Path jar = SampleJar.of(
                folder.resolve("rooms.jar"),
                "id=rooms;prefix=rms",
                Map.of(
                        "i18n/rooms_th.properties",
                        "rooms.bookings.title=การจองห้อง\nrooms.permission.booking.make=จองห้องประชุม\nrooms.process.booking=งานจองห้องประชุม\n",
                        "i18n/rooms_en.properties",
                        "rooms.bookings.title=Bookings\n",
                        "migrations/rooms/V20261121.0900__room.sql",
                        "-- expand\n-- create table rms_no (\nCREATE TABLE rms_room (id int);\ncreate table rms_booking (id int);",
                        "OSGI-INF/rooms.xml",
                        COMPONENT),
                Announcer.class);
        ModuleJar module = ModuleJar.read(jar);

        Contents brings = JarContents.of(jar, module);

        assertThat(brings.views()).containsExactly(new Part("bookings", "การจองห้อง", "Bookings"));
        assertThat(brings.permissions()).containsExactly(new Part("rooms:booking:make", "จองห้องประชุม", ""));
        assertThat(brings.settings()).extracting(Part::name).containsExactly("rooms.setting.maxDays");
        assertThat(brings.jobs()).extracting(Part::name).containsExactly("rooms.tidy");
        assertThat(brings.tables()).extracting(Part::name).containsExactly("rms_booking", "rms_room");
        assertThat(brings.processes()).containsExactly(new Part("rooms.booking", "งานจองห้องประชุม", ""));
        assertThat(brings.services()).extracting(Part::name).containsExactly("org.khet.portal.api.search.RecordSource");
        assertThat(module.scripts()).containsOnlyKeys("V20261121.0900__room.sql");
    }

    @Test
    void onlyServicesThatAreNotOptional_areNeeded() throws IOException {
        Path jar = SampleJar.of(
                folder.resolve("rooms.jar"), "id=rooms;prefix=rms", Map.of("OSGI-INF/rooms.xml", COMPONENT));

        assertThat(JarComponent.of(jar, ModuleJar.read(jar).headers())
                        .getFirst()
                        .needs())
                .containsExactly(new JarComponent.Need("org.khet.portal.api.office.Offices", ""));
    }

    @Test
    void karWithOneModule_isTakenAsThatModule() throws IOException {
        Path jar = SampleJar.of(folder.resolve("rooms.jar"), "id=rooms;prefix=rms");
        Path kar = folder.resolve("rooms.kar");
        try (OutputStream out = Files.newOutputStream(kar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("repository/org/khet/rooms.jar"));
            zip.write(Files.readAllBytes(jar));
            zip.putNextEntry(new ZipEntry("repository/features.xml"));
        }
        JarStore store = new JarStore(folder.resolve("store"));

        try (InputStream in = Files.newInputStream(kar)) {
            JarStore.Taken taken = store.take(in);
            assertThat(ModuleJar.read(taken.file()).id()).isEqualTo("rooms");
            assertThat(Files.readAllBytes(taken.file())).isEqualTo(Files.readAllBytes(jar));
        }
    }

    @Test
    void halfWrittenFilesOfADeadPortal_areThrownAway() throws IOException {
        Path files = Files.createDirectories(folder.resolve("store"));
        Files.writeString(files.resolve("half-1.jar"), "x");
        Files.writeString(files.resolve("named.jar"), "x");
        Files.writeString(files.resolve("forgotten.jar"), "x");

        new JarStore(files).tidy(java.util.Set.of("named"), java.time.Instant.MAX);

        try (var left = Files.list(files)) {
            assertThat(left).extracting(file -> file.getFileName().toString()).containsExactly("named.jar");
        }
    }
}
