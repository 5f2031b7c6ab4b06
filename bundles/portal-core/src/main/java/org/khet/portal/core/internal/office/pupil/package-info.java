/** Pupils of schools by school year, and by grade as of a day. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.core.internal.office.pupil;
