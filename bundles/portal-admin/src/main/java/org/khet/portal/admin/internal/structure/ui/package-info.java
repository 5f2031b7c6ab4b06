/** Screens of the structure of an office: its units and their duties. */
@org.jspecify.annotations.NullMarked
package org.khet.portal.admin.internal.structure.ui;
