package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.file.FileScanner;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scanners that are there. Safe for concurrent use. */
@Component(service = FileScannerRegistry.class)
public final class FileScannerRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(FileScannerRegistry.class);
    private final List<FileScanner> scanners = new CopyOnWriteArrayList<>();

    /** A scanner came. */
    @Reference(
            service = FileScanner.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "left")
    public void came(FileScanner scanner) {
        scanners.add(scanner);
    }

    /** It left. */
    public void left(FileScanner scanner) {
        scanners.remove(scanner);
    }

    /** @throws Rejected if a scanner finds something in the file, or cannot look now */
    void check(String name, Path file) {
        for (FileScanner scanner : scanners) {
            Optional<String> finding;
            try {
                finding = scanner.finding(file);
            } catch (IOException away) {
                LOG.warn("{} was not taken: it could not be looked at for viruses: {}", name, away.getMessage());
                throw Rejected.of("file", "core.file.error.unscanned", name);
            }
            finding.ifPresent(virus -> {
                LOG.warn("{} was not taken: {} was found in it", name, virus);
                throw Rejected.of("file", "core.file.error.virus", name, virus);
            });
        }
    }
}
