package org.khet.bench.module.bare;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.api.ResourceProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The persistence unit of a started bundle, for {@code META-INF/persistence.xml} with one unit. */
final class BareUnit implements PersistenceUnitInfo {
    private static final Pattern HEADER = Pattern.compile("id=([a-z]+);prefix=([a-z]+)");
    private static final Pattern CLASS = Pattern.compile("<class>([^<]+)</class>");

    private final Bundle bundle;
    private final String id;
    private final String prefix;
    private final List<String> classes;
    private final DataSource database;
    private final ClassLoader loader;

    private BareUnit(Bundle bundle, String id, String prefix, List<String> classes, DataSource database) {
        this.bundle = bundle;
        this.id = id;
        this.prefix = prefix;
        this.classes = classes;
        this.database = database;
        this.loader = new BareLoader(bundle.adapt(BundleWiring.class).getClassLoader());
    }

    static BareUnit of(Bundle bundle, DataSource database) throws IOException {
        Matcher header = HEADER.matcher(String.valueOf(bundle.getHeaders("").get("Khet-Module")));
        if (!header.matches()) {
            throw new IOException(bundle + " is no module");
        }
        String descriptor;
        try (InputStream in = Objects.requireNonNull(bundle.getEntry("META-INF/persistence.xml"))
                .openStream()) {
            descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> classes = CLASS.matcher(descriptor)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        return new BareUnit(bundle, header.group(1), header.group(2), classes, database);
    }

    String prefix() {
        return prefix;
    }

    ResourceProvider scripts() {
        return new BareScripts(bundle, "migrations/" + id);
    }

    @Override
    public String getPersistenceUnitName() {
        return id;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public @Nullable String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    @SuppressWarnings("removal") // the interface itself still asks for the old type
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return database;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return Objects.requireNonNull(bundle.getEntry("/"));
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        var properties = new Properties();
        properties.setProperty("eclipselink.weaving", "static");
        properties.setProperty("eclipselink.target-database", "Derby");
        properties.setProperty("eclipselink.session-name", id);
        properties.setProperty("eclipselink.logging.level", "OFF");
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // woven at build time
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
