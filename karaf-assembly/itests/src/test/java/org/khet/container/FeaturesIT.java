package org.khet.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.khet.container.inside.EverythingStarted;

/** Each feature of the build starts alone, and all of them together; the list is read from the build. */
class FeaturesIT {
    @Tag("heavy")
    @TestFactory
    Stream<DynamicContainer> eachFeatureStartsAlone() throws IOException {
        return features().stream().map(feature -> DynamicContainer.dynamicContainer(feature, started(feature)));
    }

    @TestFactory
    List<DynamicTest> allFeaturesStartTogether() throws IOException {
        return started(features().toArray(String[]::new));
    }

    private static List<DynamicTest> started(String... features) {
        try (var container = Container.with(features)) {
            return container.run(EverythingStarted.class);
        }
    }

    private static List<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("khet.features")))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
