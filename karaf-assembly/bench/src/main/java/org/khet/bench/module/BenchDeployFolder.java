package org.khet.bench.module;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.khet.template.internal.TemplateModule;

/**
 * The folder where modules are laid.
 *
 * @param folder {@code deploy} of the home
 * @param page   of somebody who waits for them
 * @param author signs them
 */
record BenchDeployFolder(Path folder, OpenPage page, Signer author) {
    /**
     * A module to come.
     *
     * @param module what it is called
     * @param jar    its file, not in the folder yet
     */
    record Sample(SampleModule module, Path jar) {
        String file() {
            return module.id() + ".jar";
        }
    }

    Sample sample(int number) throws IOException {
        SampleModule module = SampleModule.number(number);
        Path jar = folder.resolveSibling(module.id() + ".jar");
        Path unsigned = folder.resolveSibling(module.id() + "-unsigned.jar");
        try {
            Path template = Path.of(TemplateModule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Sample(module, author.sign(module.write(template, unsigned), jar));
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        } finally {
            Files.deleteIfExists(unsigned);
        }
    }

    /** Lays it there while somebody waits at its address; milliseconds until it is drawn. */
    double drop(Sample sample) throws IOException {
        page.open(sample.module().address());
        page.watchFor(sample.module().grid());
        Files.createDirectories(folder);
        Path copy = Files.copy(sample.jar(), folder.resolve("." + sample.file()));
        long dropped = System.currentTimeMillis();
        Files.move(copy, folder.resolve(sample.file()), StandardCopyOption.ATOMIC_MOVE);
        return page.drawnAt() - dropped;
    }

    /** Takes it away and waits until it has left the screen. */
    void take(Sample sample) throws IOException {
        Files.delete(folder.resolve(sample.file()));
        page.awaitGone(sample.module().grid());
        Files.delete(sample.jar());
    }
}
