/** What bare Karaf runs: the same bundle, its migrations and one entity manager factory, and nothing of the portal. */
@org.jspecify.annotations.NullMarked
package org.khet.bench.module.bare;
