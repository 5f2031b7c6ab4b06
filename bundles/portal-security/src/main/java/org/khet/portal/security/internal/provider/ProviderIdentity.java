package org.khet.portal.security.internal.provider;

/**
 * Who came back from a provider.
 *
 * @param issuer  the provider
 * @param subject its key of the person
 */
public record ProviderIdentity(String issuer, String subject) {}
