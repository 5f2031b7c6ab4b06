/** The register of people. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.person;
