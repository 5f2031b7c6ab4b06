package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts list of a release: what Maven knows, what is inside the front end, what came with Karaf. */
class PartsListTest {
    @TempDir
    Path sources;

    private Path bom;

    @BeforeEach
    void lists() throws IOException {
        bom = write("target/bom.json", """
                {
                  "bomFormat" : "CycloneDX",
                  "components" : [
                    {"group":"org.jline","name":"jline","version":"3.30.6","licenses":[{"license":{"id":"BSD-3-Clause"}}]}
                  ]
                }
                """);
        write("bundles/libraries/lib-vaadin/parts.txt", "# parts\n@lit/reactive-element 2.1.2 BSD-3-Clause\n");
        write("themes/khet/parts.txt", "# fonts\nSarabun 1 OFL-1.1\n");
        write("distribution/system/org/jline/jline/3.30.6/jline-3.30.6.jar", "");
        write("distribution/system/org/apache/karaf/scr/scr.state/4.4.10/scr.state-4.4.10.jar", "");
        write(
                "distribution/licences/parts.txt",
                "jline-3.30.6 BSD-3-Clause\nscr.state-4.4.10 https://www.apache.org/licenses/LICENSE-2.0.txt\n");
    }

    @Test
    void everyPartIsListedOnce_underALicenceThatLetsItBePassedOn() throws IOException {
        new PartsList(sources, sources.resolve("distribution")).addTo(bom);

        assertThat(Licences.refused(bom)).isEmpty();
        assertThat(bom.resolveSibling("third-party.txt"))
                .content()
                .contains("@lit/reactive-element:2.1.2", "Sarabun:1  OFL-1.1", "scr.state:4.4.10  Apache-2.0")
                .containsOnlyOnce("jline:3.30.6");
    }

    @Test
    void partUnderAnotherLicence_isNamed() throws IOException {
        write("themes/khet/parts.txt", "Sarabun 1 OFL-1.1\nClipArt 3 Proprietary\n");

        new PartsList(sources, sources.resolve("distribution")).addTo(bom);

        assertThat(Licences.refused(bom)).isEqualTo(List.of(":ClipArt:3  Proprietary"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
