/** Screens of pupils: of all schools, and of one. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.admin.internal.pupil.ui;
