package org.khet.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * Room booking, made by somebody who knows the contracts only: compiled against the bundles of the running archive. Each
 * version is a jar of its own; faults are put in on demand.
 */
final class RoomsModule {
    private static final String PACKAGES = Stream.of(
                    "com.vaadin.flow.component",
                    "com.vaadin.flow.component.button",
                    "com.vaadin.flow.component.html",
                    "com.vaadin.flow.component.textfield",
                    "com.vaadin.flow.dom",
                    "com.vaadin.flow.function",
                    "com.vaadin.flow.server",
                    "com.vaadin.flow.shared",
                    "org.khet.portal.api.i18n",
                    "org.khet.portal.api.module",
                    "org.khet.portal.api.persistence",
                    "org.khet.portal.api.security",
                    "org.khet.portal.api.ui",
                    "org.khet.portal.api.ui.component")
            .collect(Collectors.joining(","));
    private final Path distribution;
    private final Path folder;
    private final Map<String, String> entries = new TreeMap<>();
    private String version = "1.0.0";
    private String header = "id=rooms;prefix=rms";
    private String imports = PACKAGES;
    private String inConstructor = "";
    private String inActivation = "";
    private String inListener = "";

    RoomsModule(Path distribution, Path folder) {
        this.distribution = distribution;
        this.folder = folder;
        entries.put("i18n/rooms_th.properties", words("จองห้องประชุม", "จองห้องย่อย", "จองห้องประชุม"));
        entries.put("i18n/rooms_en.properties", words("Rooms", "Book a room", "Book rooms"));
        entries.put(
                "migrations/rooms/V20261121.0900__room.sql",
                "-- expand\ncreate table rms_room (id int not null, name varchar(40), constraint rms_room_pk primary key (id));\n"
                        + "insert into rms_room values (1, 'ห้องประชุมใหญ่');\n");
        entries.put("META-INF/persistence.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
                  <persistence-unit name="rooms" transaction-type="RESOURCE_LOCAL">
                    <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                    <exclude-unlisted-classes>true</exclude-unlisted-classes>
                  </persistence-unit>
                </persistence>
                """);
        entries.put("OSGI-INF/rooms.xml", """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="rooms" activate="activate">
                  <service><provide interface="org.khet.portal.api.module.PortalModule"/></service>
                  <reference name="unit" interface="org.khet.portal.api.persistence.UnitOfWork" target="(khet.unit=rooms)" bind="unit"/>
                  <implementation class="org.khet.rooms.RoomsModule"/>
                </scr:component>
                """);
    }

    RoomsModule version(String number) {
        version = number;
        return this;
    }

    RoomsModule id(String id, String prefix) {
        header = "id=" + id + ";prefix=" + prefix;
        return this;
    }

    RoomsModule needing(String more) {
        imports = PACKAGES + "," + more;
        return this;
    }

    RoomsModule script(String name, String sql) {
        entries.put("migrations/rooms/" + name, sql);
        return this;
    }

    /** The screen's constructor does this first. */
    RoomsModule screen(String statement) {
        inConstructor = statement;
        return this;
    }

    /** The button's listener does this first. */
    RoomsModule listener(String statement) {
        inListener = statement;
        return this;
    }

    /** The module's activation does this first. */
    RoomsModule activation(String statement) {
        inActivation = statement;
        return this;
    }

    /** Compiles and packs it. */
    Path build() {
        try {
            Path work = Files.createTempDirectory(folder, "rooms-");
            Path jar = work.resolve("rooms-" + version + ".jar");
            compile(work);
            pack(work, jar);
            return jar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String words(String title, String booking, String permission) {
        return "rooms.booking.title=" + booking + "\nrooms.permission.room.book=" + permission + "\nrooms.title="
                + title + "\n";
    }

    private void compile(Path work) throws IOException {
        Path source = Files.createDirectories(work.resolve("org/khet/rooms")).resolve("RoomsModule.java");
        Files.writeString(source, code());
        var errors = new java.io.ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-nowarn",
                        "-proc:none",
                        "-cp",
                        jars(),
                        "-d",
                        work.toString(),
                        source.toString());
        if (status != 0) {
            throw new IllegalStateException(errors.toString(StandardCharsets.UTF_8));
        }
    }

    private String jars() throws IOException {
        try (Stream<Path> files = Files.walk(distribution.resolve("system"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .filter(name ->
                            name.contains("portal-api") || name.contains("lib-vaadin") || name.contains("jakarta"))
                    .collect(Collectors.joining(":"));
        }
    }

    private String code() {
        return """
        package org.khet.rooms;

        import com.vaadin.flow.component.button.Button;
        import com.vaadin.flow.component.html.Div;
        import com.vaadin.flow.component.html.Span;
        import com.vaadin.flow.component.textfield.TextArea;
        import java.util.List;
        import org.khet.portal.api.module.ModuleId;
        import org.khet.portal.api.module.PortalModule;
        import org.khet.portal.api.persistence.UnitOfWork;
        import org.khet.portal.api.ui.ViewEntry;
        import org.khet.portal.api.ui.ViewRequest;
        import org.khet.portal.api.ui.component.PageHeader;
        import org.khet.portal.api.ui.component.Section;

        public class RoomsModule implements PortalModule {
            void activate() throws Exception { IN_ACTIVATION }
            void unit(UnitOfWork unit) { }
            public ModuleId id() { return new ModuleId("rooms"); }
            public List<ViewEntry> views() {
                return List.of(ViewEntry.at("booking", Booking::new).inMenu(ViewEntry.COMMON, "calendar-plus", 40));
            }
            static class Booking extends Div {
                Booking(ViewRequest request) {
                    IN_CONSTRUCTOR
                    addClassName("k-page");
                    TextArea note = new TextArea("เรื่องที่ประชุม");
                    note.setId("rooms-booking-note");
                    note.setWidthFull();
                    Span said = new Span("รุ่น VERSION");
                    said.setId("rooms-booking-version");
                    Span done = new Span();
                    done.setId("rooms-booking-done");
                    Button send = new Button("ส่งคำขอจอง", click -> {
                        IN_LISTENER
                        done.setText("รับไว้โดยรุ่น VERSION: " + note.getValue());
                    });
                    send.setId("rooms-booking-send");
                    add(new PageHeader("ตำแหน่ง", "จองห้อง"), new Section("คำขอ", note, send, done, said));
                }
            }
        }
        """.replace("IN_ACTIVATION", inActivation)
                .replace("IN_CONSTRUCTOR", inConstructor)
                .replace("IN_LISTENER", inListener)
                .replace("VERSION", version);
    }

    private void pack(Path work, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        var head = manifest.getMainAttributes();
        head.putValue("Manifest-Version", "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", "org.khet." + header.replaceAll("id=([a-z]+);.*", "$1"));
        head.putValue("Bundle-Version", version);
        head.putValue("Khet-Module", header);
        head.putValue("Import-Package", imports);
        head.putValue("Service-Component", "OSGI-INF/rooms.xml");
        List<Path> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(work)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(classes::add);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : classes) {
                zip.putNextEntry(new ZipEntry(work.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
    }
}
