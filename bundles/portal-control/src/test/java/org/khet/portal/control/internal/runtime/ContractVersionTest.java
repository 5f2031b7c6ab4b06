package org.khet.portal.control.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * A portal with a new major version of a contract is started over the modules of the old one, in a framework of its own: who provides
 * the old contract is as absent, and it is said which version it wants and which one is here. Source: core CORE-145.
 */
class ContractVersionTest {
    private static final String PROVIDER = "Import-Package: org.khet.portal.api.hall;version=\"[1.2,2)\"";
    private static final String CONSUMER = "Import-Package: org.khet.portal.api.hall;resolution:=optional";
    private Framework framework = new FrameworkFactory().newFramework(Map.of());

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void portalRuns() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("bundles").toString(), "felix.log.level", "0"));
        framework.start();
    }

    @AfterEach
    void portalStops() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void providerOfAnOlderContract_isAsAbsent_itsConsumerRuns_andBothVersionsAreNamed() throws Exception {
        Bundle contracts = install("contracts", contracts("1.4.0"));
        Bundle provider = install("khet-module:hall", jar("org.khet.hall", "id=hall;prefix=hal", PROVIDER));
        Bundle consumer = install("khet-module:meals", jar("org.khet.meals", "id=meals;prefix=mls", CONSUMER));
        FrameworkRuntime runtime = runtime();
        assertThat(List.of(contracts, provider, consumer))
                .extracting(Bundle::getState)
                .containsOnly(Bundle.ACTIVE);
        assertThat(missing(runtime)).isEmpty();

        contracts.update(contracts("2.0.0"));
        refresh();

        assertThat(runtime.state("hall")).as("no service of it can be there").isEqualTo(State.FAILED);
        assertThat(provider.getState()).as("it does not even resolve").isEqualTo(Bundle.INSTALLED);
        assertThat(consumer.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(missing(runtime)).containsExactly("package org.khet.portal.api.hall [1.2,2) (here 2.0.0)");

        contracts.update(contracts("1.5.0"));
        refresh();
        provider.start();
        assertThat(provider.getState())
                .as("a minor version is the same contract")
                .isEqualTo(Bundle.ACTIVE);
        assertThat(missing(runtime)).isEmpty();
    }

    private List<String> missing(FrameworkRuntime runtime) throws IOException {
        Path file = folder.resolve("hall.jar");
        try (InputStream jar = jar("org.khet.hall", "id=hall;prefix=hal", PROVIDER)) {
            Files.write(file, jar.readAllBytes());
        }
        return runtime.missing(ModuleJar.read(file), new JarSet("sha", file, List.of()));
    }

    private FrameworkRuntime runtime() {
        return new FrameworkRuntime(
                framework.getBundleContext(),
                new ModuleHealthProbe(),
                (ServiceComponentRuntime) Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ServiceComponentRuntime.class},
                        (proxy, method, args) -> List.of()),
                new FrameworkRuntime.Config() {
                    @Override
                    public int start_seconds() {
                        return 5;
                    }

                    @Override
                    public Class<? extends Annotation> annotationType() {
                        return FrameworkRuntime.Config.class;
                    }
                });
    }

    private Bundle install(String place, InputStream jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(place, jar);
        bundle.start();
        return bundle;
    }

    private void refresh() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(null, event -> done.countDown());
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static InputStream contracts(String version) throws IOException {
        return jar(
                "org.khet.portal.api",
                "",
                "Export-Package: org.khet.portal.api.hall;version=" + version,
                "Bundle-Version: " + version);
    }

    private static InputStream jar(String name, String module, String... headers) throws IOException {
        Manifest manifest = new Manifest();
        Stream.concat(
                        Stream.of(
                                "Manifest-Version: 1.0",
                                "Bundle-ManifestVersion: 2",
                                "Bundle-SymbolicName: " + name,
                                "Khet-Module: " + module),
                        Stream.of(headers))
                .map(header -> header.split(": ", 2))
                .forEach(header -> manifest.getMainAttributes().putValue(header[0], header[1]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JarOutputStream(out, manifest).close();
        return new ByteArrayInputStream(out.toByteArray());
    }
}
