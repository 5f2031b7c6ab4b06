/** The register of schools. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.school;
