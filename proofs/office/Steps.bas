REM Does with a workbook what a person does, told line by line: open, type, look, save.
REM Everything that is said and read is UTF-8 with tabs between the parts.
Option Explicit

Private oDoc As Object
Private oSaid As Object

Sub Work(sScript As String, sSaid As String)
    Dim oFiles As Object, oLines As Object, aPart
    oFiles = createUnoService("com.sun.star.ucb.SimpleFileAccess")
    oLines = createUnoService("com.sun.star.io.TextInputStream")
    oLines.setInputStream(oFiles.openFileRead(sScript))
    oLines.setEncoding("UTF-8")
    oSaid = createUnoService("com.sun.star.io.TextOutputStream")
    oSaid.setOutputStream(oFiles.openFileWrite(sSaid))
    oSaid.setEncoding("UTF-8")
    Do While Not oLines.isEOF()
        aPart = Split(oLines.readLine(), Chr(9))
        If UBound(aPart) >= 0 Then Done(aPart)
    Loop
    oSaid.closeOutput()
    StarDesktop.terminate()
End Sub

Private Sub Done(aPart)
    Select Case aPart(0)
        Case "open"
            oDoc = StarDesktop.loadComponentFromURL(aPart(1), "_blank", 0, Array(Told("Hidden", True)))
        Case "number"
            Located(aPart(1), aPart(2)).Value = Val(aPart(3))
        Case "text"
            Located(aPart(1), aPart(2)).String = aPart(3)
        Case "clear"
            Located(aPart(1), aPart(2)).String = ""
        Case "locked"
            oSaid.writeString("locked" & Chr(9) & Guarded(Located(aPart(1), aPart(2))) & Chr(10))
        Case "sheets"
            oSaid.writeString("sheets" & Chr(9) & Join(oDoc.Sheets.ElementNames, ",") & Chr(10))
        Case "marks"
            Marks(oDoc.Sheets.getByName("Werte"))
        Case "save"
            oDoc.storeToURL(aPart(1), Array(Told("FilterName", aPart(2))))
        Case "close"
            oDoc.close(True)
    End Select
End Sub

Private Function Told(sName As String, vValue) As Object
    Dim oProperty As New com.sun.star.beans.PropertyValue
    oProperty.Name = sName
    oProperty.Value = vValue
    Told = oProperty
End Function

REM The cell of the first line of an indicator, under a name of the header in line two.
Private Function Located(sIndicator, sName) As Object
    Dim oSheet As Object, nRow As Long, nColumn As Long
    oSheet = oDoc.Sheets.getByName("Werte")
    nColumn = 0
    Do While oSheet.getCellByPosition(nColumn, Header(oSheet)).String <> sName
        nColumn = nColumn + 1
        If nColumn > 200 Then Error 9
    Loop
    nRow = Header(oSheet) + 1
    Do While oSheet.getCellByPosition(0, nRow).String <> sIndicator
        nRow = nRow + 1
        If nRow > 2000 Then Error 9
    Loop
    Located = oSheet.getCellByPosition(nColumn, nRow)
End Function

REM A template has labels above the names; a workbook made anew has the names alone.
Private Function Header(oSheet) As Long
    Header = 1
    If oSheet.getCellByPosition(0, 0).String = "indicator" Then Header = 0
End Function

Private Function Guarded(oCell) As String
    Dim bLocked As Boolean
    bLocked = oCell.CellProtection.IsLocked And oCell.Spreadsheet.isProtected()
    Guarded = IIf(bLocked, "yes", "no")
End Function

Private Sub Marks(oSheet)
    Dim oNote As Object, oCell As Object, nHeader As Long, sText As String, i As Long
    nHeader = Header(oSheet)
    For i = 0 To oSheet.Annotations.Count - 1
        oNote = oSheet.Annotations.getByIndex(i)
        oCell = oSheet.getCellByPosition(oNote.Position.Column, oNote.Position.Row)
        sText = Join(Split(Join(Split(oNote.String, Chr(13)), ""), Chr(10)), " | ")
        oSaid.writeString("note" & Chr(9) & _
            oSheet.getCellByPosition(0, oNote.Position.Row).String & Chr(9) & _
            oSheet.getCellByPosition(oNote.Position.Column, nHeader).String & Chr(9) & _
            Hex(oCell.CellBackColor) & Chr(9) & sText & Chr(10))
    Next i
End Sub
